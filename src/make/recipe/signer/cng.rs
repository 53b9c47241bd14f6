//! Windows' key storage providers through .NET, in PowerShell 5.1 or 7.

use super::{begun, bring_key, bring_signature, signature_file};
use crate::framework::catalogue::Purpose;
use crate::ground::message::Message;
use crate::make::recipe::{Recipe, Shell};
use crate::plan::Plan;

/// The provider of an HSM has a name of its own; certutil -csplist shows it.
const PROVIDER: &str = "Microsoft Software Key Storage Provider";

pub(super) fn key(plan: &Plan) -> Recipe {
    let mut recipe = Recipe::begun(Vec::new());
    let usage = if plan.entry.purpose == Purpose::Encryption { "AllUsages" } else { "Signing" };
    let (algorithm, size) = match plan.algorithm.rsa_bits() {
        Some(bits) => ("[Security.Cryptography.CngAlgorithm]::Rsa", Some(bits)),
        None => ("[Security.Cryptography.CngAlgorithm]::ECDsaP256", None),
    };
    let mut lines = vec![
        "$p = New-Object Security.Cryptography.CngKeyCreationParameters".to_owned(),
        format!("$p.Provider = New-Object Security.Cryptography.CngProvider({})", quote(PROVIDER)),
        "$p.KeyCreationOptions = 'MachineKey'".to_owned(),
        "$p.ExportPolicy = 'None'".to_owned(),
        format!("$p.KeyUsage = '{usage}'"),
    ];
    if let Some(bits) = size {
        lines.push(format!(
            "$p.Parameters.Add((New-Object Security.Cryptography.CngProperty('Length', [BitConverter]::GetBytes({bits}), 'None')))"
        ));
    }
    lines.push(format!("$k = [Security.Cryptography.CngKey]::Create({algorithm}, {}, $p)", quote(&plan.file_stem())));
    recipe.run(Message::new("signer-step-cng-key"), lines.join("\n"));
    let (file, line) = if size.is_some() {
        let file = format!("{}.public.xml", plan.file_stem());
        let line = format!("(New-Object Security.Cryptography.RSACng($k)).ToXmlString($false) > {}", quote(&file));
        (file, line)
    } else {
        let file = plan.public_key_file_name();
        let export = "(New-Object Security.Cryptography.ECDsaCng($k)).ExportSubjectPublicKeyInfo()";
        (file.clone(), format!("[Convert]::ToBase64String({export}) > {}", quote(&file)))
    };
    recipe.run(Message::new("signer-step-public-key"), line);
    recipe.notes.push(Message::new("signer-note-cng-provider"));
    if size.is_none() {
        recipe.notes.push(Message::new("signer-note-cng-ec"));
    }
    bring_key(&mut recipe, &file);
    recipe
}

pub(super) fn signature(plan: &Plan) -> Recipe {
    let mut recipe = begun(plan);
    let file = signature_file(plan, "txt");
    let open = format!(
        "$k = [Security.Cryptography.CngKey]::Open({}, {}, 'MachineKey')",
        quote(&plan.file_stem()),
        quote(PROVIDER)
    );
    // .NET takes a relative name from where the program was started, not from the folder.
    let content = format!("$d = [IO.File]::ReadAllBytes((Resolve-Path {}).Path)", quote(&plan.request_file_name()));
    let sign = match plan.algorithm.rsa_bits() {
        Some(_) => {
            "$s = (New-Object Security.Cryptography.RSACng($k)).SignData($d, 'SHA256', [Security.Cryptography.RSASignaturePadding]::Pkcs1)"
        }
        None => "$s = (New-Object Security.Cryptography.ECDsaCng($k)).SignData($d, 'SHA256')",
    };
    let save = format!("[Convert]::ToBase64String($s) > {}", quote(&file));
    recipe.run(Message::new("signer-step-sign"), [open, content, sign.to_owned(), save].join("\n"));
    bring_signature(&mut recipe, &file);
    recipe
}

fn quote(text: &str) -> String {
    Shell::PowerShell.quote(text)
}

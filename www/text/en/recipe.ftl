### Making key and CSR with other tools: OpenSSL, keytool, certreq. The rules of
### the text stand in certificate.ftl.

recipe-title = How to generate the key and CSR with your tool
recipe-lead = These commands generate the key on your computer or in your HSM, and a CSR with exactly the details above. They contain no passphrase or PIN: each tool asks for it.
recipe-tool = Tool
recipe-shell = Shell
recipe-command = Command
recipe-files = Files
recipe-file-save = Save this file
recipe-notes = Good to know

recipe-tool-openssl-configuration = OpenSSL 3, details in a file
recipe-tool-openssl-command = OpenSSL 3, one command as the directory shows it
recipe-tool-openssl-pkcs11 = OpenSSL 3, key in an HSM (PKCS#11)
recipe-tool-keytool-file = Java keytool, key in a file
recipe-tool-keytool-pkcs11 = Java keytool, key in an HSM (PKCS#11)
recipe-tool-certreq = Windows certreq
recipe-shell-sh = Linux, macOS or Unix shell
recipe-shell-powershell = PowerShell (5.1 or 7)
recipe-shell-git-bash = Git Bash on Windows

## Steps

recipe-step-folder = On the computer that will hold the key, create a new, empty folder and open the shell in it. The commands overwrite files with the same name without asking.
recipe-step-save = Save { $file } from the list below in this folder, under exactly this name.
recipe-step-openssl-key = Generate the key. OpenSSL asks for a new passphrase twice and encrypts the key file with it.
recipe-step-openssl-csr = Create the CSR. OpenSSL asks for the passphrase of the key.
recipe-step-openssl-both = Generate key and CSR. OpenSSL asks for a new passphrase twice and encrypts the key file with it.
recipe-step-pkcs11-module = Specify the PKCS#11 module of your HSM: replace this path with the path of its file.
recipe-step-pkcs11-key = Generate the key in the HSM, with the label { $label }. pkcs11-tool asks for the PIN. If your HSM has its own tool for this, use that tool with the same label.
recipe-step-pkcs11-csr = Create the CSR. OpenSSL asks for the PIN.
recipe-step-keytool-key = Generate the key in the new keystore { $file }. keytool asks for a new password twice.
recipe-step-keytool-csr = Create the CSR. keytool asks for the password of the keystore.
recipe-step-keytool-module = Open { $file } in a text editor. Enter the path of your HSM’s PKCS#11 module after “library =”.
recipe-step-keytool-token-key = Generate the key in the HSM. When keytool asks for the keystore password, enter the PIN.
recipe-step-keytool-token-csr = Create the CSR. When keytool asks for the keystore password, enter the PIN.
recipe-step-certreq-unicode = The legal name contains characters outside ASCII, so Windows needs the file in UTF-16. Run this once to convert it.
recipe-step-certreq = Generate key and CSR. Run this as an administrator, because the key belongs to the computer. The same command works in the old command prompt.
recipe-step-bring = Drop { $file } on this page. We check it against the details before you upload it.

## Notes

recipe-note-production = With this tool the key is not in an HSM. For production, the key and CSR must be generated in an HSM or an equivalent secure key management system.
recipe-note-configuration-instead = The legal name contains characters that a Windows command line does not pass on safely, so this recipe puts the details in a file.
recipe-note-git-bash = MSYS_NO_PATHCONV=1 stops Git Bash from rewriting arguments that look like paths. If a command waits without asking anything, put Git Bash’s winpty directly before the name of the program. These commands were not tested on Windows.
recipe-note-openssl-tried = Tested with OpenSSL 3.0 on Linux. We checked how PowerShell splits the commands, but did not run them on Windows.
recipe-note-openssl-defaults = If OpenSSL cannot open openssl.cnf, use the recipe with the details in a file, which does not need it.
recipe-note-openssl-cipher = OpenSSL before 3.5 encrypts the key of this command with triple DES. The recipe with the details in a file uses AES-256 in every version.
recipe-note-pkcs11-tried = Requires OpenSSL 3, pkcs11-provider and pkcs11-tool (from OpenSC). Tested with pkcs11-provider 1.0 and the software token SoftHSM 2.6 on Linux, not with a real HSM. Your HSM may need more options.
recipe-note-pkcs11-label = If the HSM already contains a key with this label, for example during a renewal, choose another label and another ID in both commands. Otherwise it is not certain which key signs the CSR.
recipe-note-token = If your HSM shows more than one slot or token, specify the right one: with --token-label for pkcs11-tool and token= in the pkcs11: address, or with slotListIndex for Java.
recipe-note-keytool-tried = Requires JDK 9 or later. Tested with JDK 17 on Linux. We checked how PowerShell splits the commands, but did not run them on Windows.
recipe-note-keytool-pkcs11-tried = Requires JDK 9 or later. Tested with JDK 17 and the software token SoftHSM 2.6 on Linux, not with a real HSM. Your HSM may need other attributes in the file.
recipe-note-keytool-alias = If the HSM already contains a key with this alias, for example during a renewal, choose another alias in both commands.
recipe-note-keytool-letters = Some characters of the legal name are in hexadecimal, for example \2C for a comma. keytool writes the characters themselves into the CSR.
recipe-note-keytool-identifier = keytool always requests one more extension, the subject key identifier, so the check of the CSR shows a warning. We don’t know whether the directory accepts it.
recipe-note-new-header = The first line of this CSR is NEW CERTIFICATE REQUEST, and we don’t know whether the directory accepts that. After the check, download the same CSR here with the usual first line and upload that one.
recipe-note-certreq-not-run = Based on Microsoft’s documentation; not tested by us on Windows. The check of the CSR shows the result. If it reports that the order of the subject is wrong, replace the value of X500NameFlags with 0x2040000 and create the CSR again.
recipe-note-certreq-provider = The key stays with Windows’ software provider. For an HSM, enter the name of its key storage provider after “ProviderName =”; certutil -csplist shows the names.
recipe-note-certreq-key = The key is in the computer’s certificate store and cannot be exported. When you have the certificate, certreq -accept joins the two.

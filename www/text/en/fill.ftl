### The details, filled in from last year’s certificate or CSR.

fill-title = Fill from last year’s certificate or CSR
fill-lead = If you already have one, you don’t need to type the details again.
fill-drop = Certificate or CSR to fill from
fill-drop-hint = PEM or DER. We read it here and do not store it. The issuer of a certificate shows which environment it belongs to.
fill-done =
    { PLURAL($count) ->
        [zero] No details could be filled in from { $file }.
        [one] One detail was filled in from { $file }.
       *[other] { $count } details were filled in from { $file }.
    }
fill-pasted = the pasted text
fill-look = Check each of them before you continue.
fill-from =
    { $paper ->
        [csr] From the CSR’s { $attribute }.
       *[certificate] From the certificate’s { $attribute }.
    }
fill-before = Before:
fill-take-back = Undo
said-filled = File read. The details it contains are filled in.

## What could not be told

fill-other-environment =
    { $environment ->
        [sandbox] This file is from the Sandbox environment.
        [production] This file is from the Production environment.
       *[other] This file is from another environment.
    } The legal name is the same in every environment. IDs and host names differ, so they were not filled in.
fill-unknown-issuer = This certificate was not issued by an OFTF CA that we know. Make sure that it belongs to the current environment.
fill-csr-environment = A CSR does not state its environment. Make sure that it belongs to the current one.
fill-hub-name = Not filled in: the API Hub chooses its own value for O.
fill-missing = Not filled in: the file has no { $attribute }.
fill-several = Not filled in: the file has more than one { $attribute }, and we can’t tell which one is right.
fill-unusable = Not filled in: { $attribute } is “{ $value }”, which is not in the directory’s format.
fill-client-id-url = CN was the Client ID, a URL. Its UUID is the application ID; the new CSR contains only the UUID.
fill-cn-is-application = CN names an application, but { $certificate } has none. This file may belong to another certificate.
fill-cn-is-organisation = CN is the organisation ID, but { $certificate } needs the application ID. This file may belong to another certificate.
fill-cn-is-absent = The file has no CN, but { $certificate } needs the application ID there. This file may belong to another certificate.
fill-hosts-left-out = Left out, because these cannot be host names of Ozone Connect: { $names }
fill-no-hub-host = Not filled in: the file contains no host name of the API Hub.

## What is refused

err-fill-private-key = This file contains a private key. Nothing was read from it and nothing was stored.
rec-fill-private-key = Use a file with only the certificate or the CSR. Leave the key file where it is.
err-fill-other-kind = This file is not a certificate or a CSR.
rec-fill-other-kind = Use the certificate that the directory issued last time, or its CSR.

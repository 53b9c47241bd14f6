### The details, filled in from last year’s certificate or CSR.

fill-title = Fill from last year’s certificate or CSR
fill-lead = You have one already? Then nothing needs to be typed again.
fill-drop = Certificate or CSR to fill from
fill-drop-hint = PEM or DER. It is read here and not kept. Of a certificate the issuer shows which environment it belongs to.
fill-done =
    { $count ->
        [0] Nothing could be filled in from { $file }.
        [one] One detail was filled in from { $file }.
       *[other] { $count } details were filled in from { $file }.
    }
fill-pasted = the pasted text
fill-look = Look at each of them before you go on.
fill-from =
    { $paper ->
        [csr] From the CSR’s { $attribute }.
       *[certificate] From the certificate’s { $attribute }.
    }
fill-before = Before:
fill-take-back = Take it back
said-filled = The file was read. The details that it tells are filled in.

## What could not be told

fill-other-environment =
    { $environment ->
        [sandbox] This file is of the Sandbox environment.
        [production] This file is of the Production environment.
       *[other] This file is of another environment.
    } The legal name is the same in each; IDs and host names are not, so they were left alone.
fill-unknown-issuer = No CA of OFTF that we know issued this certificate. Make sure that it belongs to the environment that is open.
fill-csr-environment = A CSR does not say which environment it was made for. Make sure that it was the one that is open.
fill-hub-name = Not filled in: what the API Hub writes as O is its own affair.
fill-missing = Not filled in: the file has no { $attribute }.
fill-several = Not filled in: the file has more than one { $attribute }, and which one is right cannot be told.
fill-unusable = Not filled in: { $attribute } is “{ $value }”, which has not the form that the directory uses.
fill-client-id-url = CN was the Client ID, a URL; its UUID is the application ID. The new CSR gets the UUID alone.
fill-cn-is-application = CN names an application, but { $certificate } has none: this may be another certificate’s file.
fill-cn-is-organisation = CN is the organisation ID. { $certificate } needs the ID of the application there, so this may be another certificate’s file.
fill-cn-is-absent = The file has no CN. { $certificate } needs the ID of the application there, so this may be another certificate’s file.
fill-hosts-left-out = Left out, because they cannot be host names of Ozone Connect: { $names }
fill-no-hub-host = Not filled in: the file names no host of the API Hub.

## What is refused

err-fill-private-key = There is a private key in this file. Nothing was read from it and nothing was kept.
rec-fill-private-key = Give the certificate or the CSR alone. Keep the key file where it is.
err-fill-other-kind = This file is neither a certificate nor a CSR.
rec-fill-other-kind = Give the file that the directory issued last time, or the CSR that it was made from.

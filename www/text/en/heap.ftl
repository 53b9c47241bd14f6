### Check anything: what the groups are called, how things are found, compared, copied
### and used. The rules of the text stand in certificate.ftl.

## Above all

heap-summary-chains = Chain and revocation are verified when you open a certificate.
heap-summary = { PLURAL($count) ->
    [one] { PLURAL($needing) ->
        [zero] One item: no problem found in it.
       *[other] One item: it needs your attention.
    }
   *[other] { PLURAL($needing) ->
        [zero] { $count } items: no problems found in them.
        [one] { $count } items: 1 needs your attention.
       *[other] { $count } items: { $needing } need your attention.
    }
}
heap-passphrase-all = { PLURAL($count) ->
    [one] Passphrase of the locked file
   *[other] Passphrase to try on all { $count } locked files
}
heap-opened = { PLURAL($tried) ->
    [one] { PLURAL($opened) ->
        [zero] The passphrase did not open the file.
       *[other] The passphrase opened the file.
    }
   *[other] The passphrase opened { $opened } of { $tried } files.
}
heap-search = Search in names, subjects and values
heap-kind = Kind
heap-every-kind = Every kind
heap-needing = Only what needs attention
heap-nothing-found = Nothing matches your search.
heap-rows-left = { PLURAL($count) ->
    [one] One more is not shown. Search for it.
   *[other] { $count } more are not shown. Search for them.
}
heap-keys = { PLURAL($count) ->
    [one] One key
   *[other] { $count } keys
}

## What a group is called, and why

heap-either = { $one } or { $other }
heap-until = until { $date }
heap-purpose-not-known = Purpose not known
guess-workspace = Your workspace has this key.
guess-planned = Guessed: your workspace plans this subject.
guess-content = Guessed from usages, host names and subject.
guess-file-name = Guessed from the name of a file.

## As files and in the clipboard

heap-save-table = Save the table (CSV)
heap-save-certificates = { PLURAL($count) ->
    [one] Save the certificate (PEM)
   *[other] Save all { $count } certificates as one PEM file
}
heap-save-certificates-of-file = { PLURAL($count) ->
    [one] Save the certificate of this file (PEM)
   *[other] Save the { $count } certificates of this file as one PEM file
}
heap-copy-pem = Copy PEM
heap-copy-json = Copy JSON
heap-copy-base64 = Copy base64
heap-copy-hexadecimal = Copy hexadecimal
heap-save-der = Save DER
heap-asn1 = ASN.1
heap-asn1-cut = Not all of it is shown here. openssl asn1parse shows everything.
heap-extensions = { PLURAL($count) ->
    [one] One extension
   *[other] { $count } extensions
}
fact-extension = { $name }
fact-extension-critical = { $name }, critical

## Two things side by side

heap-beside = Compare with
heap-beside-none = nothing

## Used where it belongs

heap-use-details = Fill in the details of { $certificate }
heap-use-csr = Use as CSR of { $certificate }
heap-use-certificate = Use as certificate of { $certificate }
heap-use-jwks = Use as JWKS of { $certificate }
heap-use-authority = Use as CA file of { $environment }

## The table

table-file = File
table-number = Number
table-kind = Kind
table-certificate = Certificate (guess)
table-subject = Subject
table-until = Valid until
table-verdict = Result
table-report = Most serious finding

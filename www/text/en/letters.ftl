### Letters that deceive the eye: in names of others, and in the legal name as typed.

check-certificate-letters = Letters of the names
check-csr-letters = Letters of the subject

err-letters-unseen =
    { $whose ->
        [name] The name holds
        [issuer] The issuer’s { $attribute } holds
       *[subject] { $attribute } holds
    } { $kind ->
        [space] a space that is not the usual one
        [direction] a letter that turns the direction of what is read
        [control] a control character
       *[invisible] an invisible letter
    }, { $letter }, { $place ->
        [beginning] at its beginning.
        [behind-last] behind the last word, “{ $word }”.
       *[behind] behind “{ $word }”.
    }
rec-letters-unseen = Nobody sees it, and whoever compares the names has two that differ. Unless the directory has the name so: { -new-csr }
err-letters-mixed =
    { $whose ->
        [name] The name mixes
        [issuer] The issuer’s { $attribute } mixes
       *[subject] { $attribute } mixes
    } { $first ->
        [latin] Latin
        [arabic] Arabic
        [cyrillic] Cyrillic
        [greek] Greek
        [armenian] Armenian
        [hebrew] Hebrew
       *[other] other
    } and { $second ->
        [latin] Latin
        [arabic] Arabic
        [cyrillic] Cyrillic
        [greek] Greek
        [armenian] Armenian
        [hebrew] Hebrew
       *[other] other
    } letters: “{ $letter }” ({ $code }) in “{ $word }”.
rec-letters-mixed = Letters of different scripts may look the same and are not. Compare the name with the directory, letter by letter. If it is another one: { -new-csr }
err-letters-form =
    { $whose ->
        [name] The name holds
        [issuer] The issuer’s { $attribute } holds
       *[subject] { $attribute } holds
    } “{ $letter }” as { $written } instead of { $usual }: it looks the same, and is not.
rec-letters-form = Whoever compares letter by letter has two names that differ. Unless the directory has the name so: { -new-csr }

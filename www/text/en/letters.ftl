### Letters that deceive the eye: in names of others, and in the legal name as typed.

check-certificate-letters = Characters in the names
check-csr-letters = Characters in the subject

err-letters-unseen =
    { $whose ->
        [name] The name contains
        [issuer] The issuer’s { $attribute } contains
       *[subject] { $attribute } contains
    } { $kind ->
        [space] an unusual space
        [direction] a character that changes the reading direction
        [control] a control character
       *[invisible] an invisible character
    }, { $letter }, { $place ->
        [beginning] at the beginning.
        [behind-last] after the last word, “{ $word }”.
       *[behind] after “{ $word }”.
    }
rec-letters-unseen = You cannot see it, but systems that compare the names find a difference. Unless the directory has the same name: { -new-csr }
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
rec-letters-mixed = Compare the name with the directory letter by letter, because letters of different scripts can look the same. If it is different: { -new-csr }
err-letters-form =
    { $whose ->
        [name] The name contains
        [issuer] The issuer’s { $attribute } contains
       *[subject] { $attribute } contains
    } “{ $letter }” as { $written } instead of { $usual }: it looks the same, but is different.
rec-letters-form = Systems that compare letter by letter see two different names. Unless the directory has the same name: { -new-csr }

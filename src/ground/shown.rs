//! Values of others for a sentence: no longer than a sentence bears.

/// The text, cut to so many characters, with an ellipsis where it was cut.
pub fn cut(text: &str, most_characters: usize) -> String {
    match text.char_indices().nth(most_characters) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_says_so_and_is_cut_between_characters() {
        assert_eq!(cut("بنك", 3), "بنك");
        assert_eq!(cut("بنك الإمارات", 3), "بنك…");
        assert_eq!(cut("", 0), "");
    }
}

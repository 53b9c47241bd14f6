//! What stands at the foot of each printed page as long as this is drawn.

use yew::prelude::*;

use crate::shell::printing::{self, Foot};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub foot: Foot,
    pub text: AttrValue,
}

#[component]
pub fn PrintFoot(props: &Props) -> Html {
    use_effect_with((props.foot, props.text.clone()), |(foot, text)| {
        printing::set_foot(*foot, text);
        let foot = *foot;
        move || printing::set_foot(foot, "")
    });
    Html::default()
}

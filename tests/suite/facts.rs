//! The most dangerous words of a site: a wrong digit must not pass.

use crate::help::Case;

/// A contact's lines after `id` and `kinds`, the finding, its column and some of its words.
fn contact(lines: &str) -> Case {
    let head = "contacts:\n  - id: victimlink\n    kinds: [crisis]\n";
    let tail = "    source: \"gov.bc.ca\"\n    source_date: \"2025\"\n    recheck: 100\n";
    Case::new().file("content/data/contacts.yaml", format!("{head}{lines}{tail}"))
}

const BAD: &[(&str, &str, &str, &str)] = &[
    (
        "    phone: \"1-800-563-0808\"\n    dial: \"+18005630880\"\n",
        "fact/value",
        ":4:12",
        "find out which of the two is right",
    ),
    ("    phone: \"1-800-563-0808\"\n", "fact/value", ":4:12", "only one of `phone` and `dial`"),
    ("    phone: \"911\"\n    dial: \"91l\"\n", "fact/value", ":5:11", "cannot be dialled"),
    ("    phone: \"1-800-563-0808\"\n    dial: \"18005630808\"\n", "fact/value", ":5:11", "write `+`"),
    (
        "    phone: \"1‑800‑563‑0808\"\n    dial: \"+18005630808\"\n",
        "fact/value",
        ":4:12",
        "cannot be part of a telephone number",
    ),
    ("    phone: \"BEFREE\"\n    dial: \"233722\"\n", "fact/vanity", ":4:12", "spells 233733"),
    ("    email: \"office at gov.test\"\n", "fact/value", ":4:12", "no e-mail address"),
    ("    url: \"http://gov.test/\"\n", "fact/value", ":4:10", "beginning with `https://`"),
    ("    url: \"https://gov.test/?utm_source=card\"\n", "fact/value", ":4:10", "tells others who followed it"),
    ("    verified: \"in May\"\n", "fact/value", ":4:15", "is no date"),
    ("    hours: sometimes\n", "content/yaml", ":4:12", "`sometimes` is not a value here"),
    ("    phon: \"911\"\n", "content/yaml", ":4:5", "did you mean `phone`?"),
    ("", "fact/unverified", ":2:9", "nobody has confirmed `victimlink`"),
];

#[test]
fn a_contact_that_cannot_be_right_is_refused_at_its_place() {
    for (lines, code, place, words) in BAD {
        let built = contact(lines).build();
        built.expect(code, &format!("content/data/contacts.yaml{place}"), words);
        if *code != "fact/unverified" {
            built.expect_nothing_made();
        }
    }
}

#[test]
fn numbers_that_are_right_pass() {
    for (phone, dial) in [
        ("911", "911"),
        ("1-800-563-0808", "+18005630808"),
        ("604-660-5199", "+16046605199"),
        ("(604) 660 5199", "+16046605199"),
        ("BE FREE", "233733"),
    ] {
        let built = contact(&format!("    phone: \"{phone}\"\n    dial: \"{dial}\"\n")).build();
        assert!(built.of("fact/value").is_empty() && built.of("fact/vanity").is_empty(), "{phone}:\n{}", built.text);
    }
}

#[test]
fn a_confirmation_grows_old() {
    let mut case = contact("    verified: 2026-01-01\n");
    for (day, old) in [("2026-04-11", false), ("2026-04-12", true)] {
        case.want.options.today = handbill::text::Day::parse(day);
        assert_eq!(!case.build().of("fact/recheck").is_empty(), old, "on {day}");
    }
    case.want.strictness = handbill::pipeline::Strictness::Strict;
    case.build().expect_nothing_made();
}

#[test]
fn a_contact_needs_a_name_in_words() {
    let text =
        "contacts:\n  - id: shelter\n    kinds: [housing]\n    source: s\n    source_date: \"2025\"\n    recheck: 9\n";
    let built = Case::new().file("content/data/contacts.yaml", text).build();
    built.expect("fact/no-name", "contacts.yaml:2:9", "contact-shelter = ");
}

#[test]
fn two_contacts_cannot_have_one_id() {
    let one = "  - id: a\n    kinds: [x]\n    source: s\n    source_date: \"2025\"\n    recheck: 9\n";
    let built = Case::new().file("content/data/contacts.yaml", format!("contacts:\n{one}{one}")).build();
    built.expect("fact/value", "contacts.yaml:7:9", "two entries have the id `a`");
}

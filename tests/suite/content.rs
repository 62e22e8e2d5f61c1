//! Languages and their trees.

use crate::help::Case;

#[test]
fn a_language_falls_back_to_its_parent_before_the_source() {
    let page = |title: &str| format!("---\ntitle: {title}\ndescription: D.\n---\n\nMots.\n");
    let built = Case::new()
        .file("site.yaml", "base_url: https://help.test/\nlocales: [en, fr, fr-CA]\n")
        .file("content/fr/rights.md", page("Droits de France"))
        .build();
    assert!(built.page("fr-ca/rights/index.html").contains("Droits de France"), "{}", built.text);
}

#[test]
fn pages_are_in_the_order_of_weight_and_then_of_the_alphabet_of_the_language() {
    let page =
        |title: &str, weight: i32| format!("---\ntitle: {title}\ndescription: D.\nweight: {weight}\n---\n\nX.\n");
    let built = Case::bare("base_url: https://help.test/\nlocales: [es]\n")
        .file("content/es/_index.md", page("Inicio", 0))
        .file("content/es/a.md", page("Ñandú", 5))
        .file("content/es/b.md", page("Oso", 5))
        .file("content/es/c.md", page("Nube", 5))
        .file("content/es/d.md", page("Zorro", 1))
        .build();
    let done = built.done.as_ref().unwrap();
    let titles: Vec<&str> = done.desk.site.trees[0].pages.iter().map(|page| page.text.matter.title.as_str()).collect();
    assert_eq!(titles, ["Inicio", "Zorro", "Nube", "Ñandú", "Oso"]);
}

#[test]
fn an_order_of_reading_goes_through_sections() {
    let page =
        |title: &str, weight: i32| format!("---\ntitle: {title}\ndescription: D.\nweight: {weight}\n---\n\nX.\n");
    let built = Case::new()
        .file("content/en/toolkit/_index.md", page("Toolkit", 5))
        .file("content/en/toolkit/plan.md", page("Plan", 1))
        .file("content/en/rights.md", page("Rights", 9))
        .build();
    let done = built.done.as_ref().unwrap();
    let keys: Vec<&str> = done.desk.site.trees[0].pages.iter().map(|page| page.key.as_str()).collect();
    assert_eq!(keys, ["", "toolkit", "toolkit/plan", "rights"]);
}

#[test]
fn a_slug_changes_the_address_and_links_follow_it() {
    let built = Case::new()
        .file("content/en/_index.md", "---\ntitle: Home\ndescription: D.\n---\n\n[Rights](rights.md)\n")
        .file("content/fr/_index.md", "---\ntitle: Accueil\ndescription: D.\n---\n\n[Droits](rights.md)\n")
        .file(
            "content/fr/rights.md",
            "---\ntitle: Droits\ndescription: D.\nslug: Vos droits\n---\n\nMots.\n\n## Paie\n\nM.\n",
        )
        .build();
    assert!(built.page("fr/index.html").contains("href=vos-droits/index.html"), "{}", built.page("fr/index.html"));
    built.page("fr/vos-droits/index.html");
}

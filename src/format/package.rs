//! Packages: one ZIP file to take along, for a language, for print, for a group of people, for everything.
//!
//! A package holds a site that works from a folder. Its pages are made again on behalf of the package, so that no link
//! leads to what is not inside; all else is read back as it was made. The names inside are those of the output. When a
//! member fails, the package is not made, and a finding names it: it is never thinner than it says.

use super::listing::{self, Listing, Name, Need};
use super::zip::{self, Zip};
use super::{Bundle, Counts, Cut, Desk, Draft, Job, Made, Make, Take, Wave, listings as all_listings, readme, text};
use crate::diag::{Checked, Code, Diagnostic, Level, Notes};
use crate::site::{Site, Tree};
use crate::text::{Hasher, PageKey, Route, Tag};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The name of the format.
pub const NAME: &str = "package";

/// A package that lacks a member.
pub static UNMADE: Code = Code {
    name: "site/package-unmade",
    level: Level::Deny,
    summary: "a package is not made because a file of it failed",
    explain: "Whoever takes a package along relies on it: a card that is missing is missed where there is no internet. \
              So a package is made with all that belongs into it or not at all. Mend the finding about the file itself, \
              then build again.",
};

/// What a package is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// Everything in one language.
    Language(Tag),
    /// What is printed, in one language.
    Print(Tag),
    /// The pages for a group of people, in one language.
    Group(Tag, String),
    /// Everything.
    All,
}

impl Part {
    fn tag(&self) -> Option<&Tag> {
        match self {
            Self::Language(tag) | Self::Print(tag) | Self::Group(tag, _) => Some(tag),
            Self::All => None,
        }
    }

    /// `pa/rights-at-work-print-pa.zip`: neutral, and clear when it lies among others.
    fn route(&self, site: &Site) -> Route {
        let name = listing::site_name(site);
        let of = |tag: &Tag, middle: &str| {
            let prefix = tag.prefix();
            Route::of(&[&prefix, &format!("{name}{middle}-{prefix}.zip")])
        };
        match self {
            Self::Language(tag) => of(tag, ""),
            Self::Print(tag) => of(tag, "-print"),
            Self::Group(tag, group) => of(tag, &format!("-for-{group}")),
            Self::All => Route::of(&[&format!("{name}-all.zip")]),
        }
    }
}

/// The packages of a site.
fn parts(site: &Site) -> Vec<Part> {
    let mut out = Vec::new();
    for tree in &site.trees {
        let tag = &tree.tag;
        out.push(Part::Language(tag.clone()));
        out.push(Part::Print(tag.clone()));
        out.extend(listing::audiences(site, tag).into_iter().map(|group| Part::Group(tag.clone(), group)));
    }
    out.push(Part::All);
    out
}

/// What the downloads page offers.
#[must_use]
pub fn listings(desk: &Desk) -> Vec<Listing> {
    let site = &desk.site;
    let one = |part: Part| {
        let (need, piece, name, form) = match &part {
            Part::Language(_) => (Need::Everything, "piece-package", "file-package".to_owned(), "language"),
            Part::Print(_) => (Need::Everything, "piece-package", "file-package-print".to_owned(), "print"),
            Part::Group(_, group) => (Need::Group, "piece-group", format!("audience-{group}"), group.as_str()),
            Part::All => (Need::Everything, "piece-package", "file-package-all".to_owned(), "all"),
        };
        Listing {
            route: part.route(site),
            language: part.tag().cloned(),
            need,
            piece: Name::new(piece, "package"),
            name: Name::new(name, form),
            words: (piece.trim_start_matches("piece-").into(), form.into()),
            kind: listing::ZIP,
            draft: match part.tag() {
                Some(tag) => listing::is_draft(site, tag),
                None => site.trees.iter().any(|tree| listing::is_draft(site, &tree.tag)),
            },
            pages: None,
        }
    };
    parts(site).into_iter().map(one).collect()
}

/// The packages that the files `jobs` can fill.
pub(super) fn bundles(desk: &Arc<Desk>, cut: &Cut, jobs: &[Arc<Job>]) -> Checked<Vec<Bundle>> {
    let site = &desk.site;
    let mut notes = Notes::new();
    let mut out = Vec::new();
    let websites = all_listings(desk).into_iter().filter(|listing| listing.need == Need::Websites);
    let shelf = Shelf { site, jobs, websites: websites.map(|listing| listing.route).collect() };
    for part in parts(site) {
        let wanted = part.tag().map_or(cut.locales.is_empty(), |tag| cut.has_locale(tag));
        let members = if wanted { shelf.members(&part) } else { Vec::new() };
        if members.is_empty() {
            continue;
        }
        let package = Package::new(desk, &part, members);
        let names = package.members.iter().map(|job| job.route.as_str());
        let own = package.readmes.iter().map(|(name, _)| name.as_str()).chain([SUMS]);
        notes.extend(zip::check(&package.route, names.chain(own)));
        out.push(package.bundle());
    }
    Checked::new(out, notes)
}

/// For each package that lacks one of the files that failed, a finding that names it and the first of them.
#[must_use]
pub fn unmade(bundles: &BTreeMap<Route, BTreeSet<Route>>, failed: &BTreeSet<&Route>) -> Notes {
    let first = |members: &BTreeSet<Route>| failed.iter().find(|route| members.contains(**route)).copied();
    bundles.iter().filter_map(|(package, members)| Some(lacks(package, first(members)?))).collect()
}

fn lacks(package: &Route, member: &Route) -> Diagnostic {
    let note = UNMADE.nowhere(format!("`{package}` is not made: `{member}` belongs into it and failed"));
    note.help(format!("mend what is said of `{member}`"))
}

/// All files that may become members.
struct Shelf<'a> {
    site: &'a Site,
    jobs: &'a [Arc<Job>],
    /// What is for other websites, which nobody needs in a folder.
    websites: BTreeSet<Route>,
}

impl Shelf<'_> {
    /// The members of a package, by route.
    fn members(&self, part: &Part) -> Vec<Arc<Job>> {
        let trees: Vec<&Tree> = match part.tag() {
            Some(tag) => self.site.tree(tag).into_iter().collect(),
            None => self.site.trees.iter().collect(),
        };
        let routes = match part {
            Part::Language(_) | Part::All => self.everything(&trees),
            Part::Print(tag) => self.below(&format!("{}/print/", tag.prefix())),
            Part::Group(_, group) => trees.iter().flat_map(|tree| group_routes(tree, group)).collect(),
        };
        let mut routes: BTreeSet<Route> = routes;
        if routes.is_empty() {
            return Vec::new();
        }
        if !matches!(part, Part::Print(_)) {
            routes.insert(Route::of(&["index.html"]));
            routes.extend(self.below("assets/"));
            let media = self.site.media.values();
            routes.extend(media.flat_map(|media| trees.iter().map(|tree| media.for_tag(&tree.tag).1.clone())));
        }
        let found = |job: &&Arc<Job>| job.wave != Wave::Bundles && routes.contains(&job.route);
        self.jobs.iter().filter(found).cloned().collect()
    }

    fn below(&self, folder: &str) -> BTreeSet<Route> {
        self.jobs.iter().map(|job| &job.route).filter(|route| route.as_str().starts_with(folder)).cloned().collect()
    }

    /// All of some languages but what only a server can use.
    fn everything(&self, trees: &[&Tree]) -> BTreeSet<Route> {
        let mut out = BTreeSet::new();
        for prefix in trees.iter().map(|tree| tree.tag.prefix()) {
            let server = ["404.html", "sitemap.xml"].map(|name| Route::of(&[&prefix, name]));
            let own = self.below(&format!("{prefix}/")).into_iter();
            out.extend(own.filter(|route| !server.contains(route) && !self.websites.contains(route)));
        }
        out
    }
}

/// The pages for a group, with the sections that lead to them and the first page; and the texts of them.
fn group_routes(tree: &Tree, group: &str) -> BTreeSet<Route> {
    let mut keys: BTreeSet<PageKey> = BTreeSet::new();
    for page in tree.pages.iter().filter(|page| page.is_own() && page.text.matter.audience.iter().any(|a| a == group)) {
        let mut key = Some(page.key.clone());
        while let Some(at) = key {
            key = at.parent();
            keys.insert(at);
        }
    }
    let keys: Vec<PageKey> = keys.into_iter().collect();
    let pages = keys.iter().filter_map(|key| tree.get(key)).map(|page| page.route.clone());
    pages.chain(text::routes_of(tree, &keys)).collect()
}

/// Its checksums, as `sha256sum --check` reads them.
const SUMS: &str = "SHA256SUMS";

struct Package {
    desk: Arc<Desk>,
    route: Route,
    members: Vec<Arc<Job>>,
    held: BTreeSet<Route>,
    /// Whether every page of the site is inside, so that none has to be made again.
    whole: bool,
    /// Its own files: what to do with it, in each of its languages.
    readmes: Vec<(String, Tag)>,
}

impl Package {
    fn new(desk: &Arc<Desk>, part: &Part, members: Vec<Arc<Job>>) -> Self {
        let site = &desk.site;
        let mut readmes = vec![("README.txt".to_owned(), part.tag().unwrap_or(&site.config.source).clone())];
        if *part == Part::All {
            let each = site.trees.iter().map(|tree| (format!("{}/README.txt", tree.tag.prefix()), tree.tag.clone()));
            readmes.extend(each);
        }
        let held = members.iter().map(|job| job.route.clone()).collect();
        Self { desk: Arc::clone(desk), route: part.route(site), members, held, whole: *part == Part::All, readmes }
    }

    fn bundle(self) -> Bundle {
        let mut inputs = Hasher::new();
        inputs.add(NAME).add_digest(self.desk.ground).add(self.route.as_str());
        for job in &self.members {
            inputs.add(job.route.as_str()).add_digest(job.inputs);
        }
        for (name, tag) in &self.readmes {
            inputs.add(name).add_digest(listing::own_words(&self.desk, tag));
        }
        let members = self.held.clone();
        let job = Job {
            route: self.route.clone(),
            inputs: inputs.finish(),
            wave: Wave::Bundles,
            counts: Counts::Other,
            make: Make::pieces(move |made, draft| self.write(made, draft)),
        };
        Bundle { job, members }
    }

    fn write(&self, made: &dyn Made, draft: &mut dyn Draft) -> Result<Notes, Notes> {
        let inside = Inside { made, held: &self.held };
        let mut zip = Zip::new(draft);
        let mut sums = String::new();
        let mut note = |sum: String, name: &str| sums.push_str(&format!("{sum}  {name}\n"));
        for (name, tag) in &self.readmes {
            let text = text::file(&readme::text(&self.desk, tag, &self.held));
            note(zip.file(name, &text).map_err(|reason| self.broken(&reason))?, name);
        }
        for job in &self.members {
            let name = job.route.as_str();
            zip.begin(name).map_err(|reason| self.broken(&reason))?;
            self.bytes(job, &inside, &mut |piece| zip.add(piece).map_err(|reason| self.broken(&reason)))?;
            note(zip.end().map_err(|reason| self.broken(&reason))?, name);
        }
        zip.file(SUMS, sums.as_bytes()).and_then(|_| zip.finish()).map_err(|reason| self.broken(&reason))?;
        Ok(Notes::new())
    }

    /// Pages are made again where they would lead out of the package, and always where they tell of other files.
    fn bytes(&self, job: &Job, inside: &Inside<'_>, take: Take<'_>) -> Result<(), Notes> {
        let again = job.wave == Wave::Lists || !self.whole && job.route.as_str().ends_with(".html");
        let given = match &job.make {
            Make::Whole(make) if again => make(inside).and_then(|made| take(&made.value)),
            _ => inside.made.read(&job.route, take),
        };
        given.map_err(|mut notes| {
            notes.push(lacks(&self.route, &job.route));
            notes
        })
    }

    fn broken(&self, reason: &str) -> Notes {
        let note = UNMADE.nowhere(format!("`{}` is not made: {reason}", self.route));
        Notes::from_iter([note.help("make the site smaller, or build without packages")])
    }
}

/// What pages see that are made for a package: nothing but the package.
struct Inside<'a> {
    made: &'a dyn Made,
    held: &'a BTreeSet<Route>,
}

impl Made for Inside<'_> {
    fn size(&self, route: &Route) -> Option<u64> {
        self.held.contains(route).then(|| self.made.size(route)).flatten()
    }

    fn read(&self, route: &Route, take: Take<'_>) -> Result<(), Notes> {
        self.made.read(route, take)
    }

    fn holds(&self, route: &Route) -> bool {
        self.held.contains(route)
    }
}

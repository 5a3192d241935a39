"""The sample sites with articles that feeds omit or that are gone, and with changed pages."""

from dataclasses import dataclass, field, replace

from demo.sites import Page, Sites, feed_path


@dataclass
class ChangingSites(Sites):
    """`unlisted` are titles of articles that feeds leave out (at their own address), `gone` those
    that are nowhere.

    `pages` maps (site, path) to what is shown there instead, None for 404.
    """

    unlisted: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    pages: dict[tuple[str, str], Page | None] = field(default_factory=dict)

    def answer(self, site: str, target: str) -> Page | None:
        if (site, target) in self.pages:
            return self.pages[site, target]
        hide = self.gone | (self.unlisted if target == feed_path(site) else set())
        whole = self.content
        articles = {
            name: tuple(each for each in own if each.title not in hide)
            for name, own in whole.articles.items()
        }
        shown = Sites(
            day=self.day,
            content=replace(whole, articles=articles),
            broken=self.broken,
            addresses=self.addresses,
        )
        return shown.answer(site, target)

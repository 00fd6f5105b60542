// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.EntityManager;
import io.mikroorm.Found;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import static io.mikroorm.query.Where.where;

/** What one may ask an atlas. */
final class Questions {

    private final EntityManager em;
    private final Steps steps;

    Questions(EntityManager em, Steps steps) {
        this.em = em;
        this.steps = steps;
    }

    void askAll() {
        whoPaysWith("EUR");
        wherePeopleSpeak("pt");
        whichLanguagesAreSpokenInMostCountries();
        whichZonesChangedMostOften();
        whatHappenedSince(Instant.parse("2020-01-01T00:00:00Z"));
    }

    private void whoPaysWith(String code) {
        List<Country> countries = steps.ask(
                "countries that pay with " + code,
                () -> em.find(Country.class, where("currency.code").eq(code), o -> o.orderBy("names.english")));
        steps.detail(names(countries));
    }

    private void wherePeopleSpeak(String code) {
        List<Country> countries = steps.ask(
                "countries where people speak " + code,
                () -> em.find(Country.class, where("languages.code").eq(code), o -> o.orderBy("names.english")));
        steps.detail(names(countries));
    }

    private void whichLanguagesAreSpokenInMostCountries() {
        List<Language> languages = steps.ask(
                "languages with their countries", () -> em.findAll(Language.class, o -> o.populate("countries")));
        languages.stream()
                .sorted(Comparator.comparing(
                                (Language language) -> -language.countries().size())
                        .thenComparing(Language::code))
                .limit(5)
                .forEach(language -> steps.detail(
                        language.names().english() + ": " + language.countries().size()));
    }

    private void whichZonesChangedMostOften() {
        List<Zone> zones = steps.ask(
                "zones with all their transitions", () -> em.findAll(Zone.class, o -> o.populate("transitions")));
        zones.stream()
                .sorted(Comparator.comparing((Zone zone) -> -zone.transitions().size())
                        .thenComparing(Zone::id))
                .limit(5)
                .forEach(zone ->
                        steps.detail(zone.id() + ": " + zone.transitions().size()));
    }

    private void whatHappenedSince(Instant start) {
        Found<ZoneTransition> page = steps.ask(
                "a page of the transitions since " + start,
                () -> em.findAndCount(ZoneTransition.class, where("at").gte(start), o -> o.populate("zone")
                        .orderBy("at", "zone.id")
                        .limit(5)));
        page.items()
                .forEach(t -> steps.detail(t.at() + "  " + t.zone().id() + ", "
                        + t.zone().name() + ": " + t.kind() + ", " + t.before() + " to " + t.after()));
        steps.detail("… " + page.items().size() + " of " + page.total());
    }

    private static String names(List<Country> countries) {
        String some = countries.stream()
                .limit(8)
                .map(country -> country.names().english())
                .collect(Collectors.joining(", "));
        return countries.size() + ": " + some + (countries.size() > 8 ? ", …" : "");
    }
}

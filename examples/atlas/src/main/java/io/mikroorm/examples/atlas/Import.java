// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.EntityManager;
import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Assigns the JDK's data to all entities, and makes those that are missing. It does not know what is in the database already:
 * on an empty file the flush after it inserts everything, on a full one it finds nothing to do.
 */
final class Import {

    private final EntityManager em;
    private final JdkData jdk;
    private final Map<String, Currency> currencies;
    private final Map<String, Language> languages;
    private final Map<String, Country> countries;
    private final Map<String, Zone> zones;

    /** Loads every row that there is. */
    Import(EntityManager em, JdkData jdk) {
        this.em = em;
        this.jdk = jdk;
        currencies = byKey(em.findAll(Currency.class), Currency::code);
        languages = byKey(em.findAll(Language.class), Language::code);
        countries = byKey(em.findAll(Country.class, o -> o.populate("languages")), Country::code);
        zones = byKey(em.findAll(Zone.class, o -> o.populate("transitions")), Zone::id);
    }

    void run() {
        jdk.currencies().forEach(this::currency);
        jdk.languages().forEach(this::language);
        jdk.countries().forEach(this::country);
        jdk.zones().forEach(this::zone);
    }

    private void currency(String code) {
        java.util.Currency known = java.util.Currency.getInstance(code);
        entity(currencies, code, Currency::new)
                .describe(JdkData.currencyNames(known), known.getNumericCode(), known.getDefaultFractionDigits());
    }

    private void language(String code) {
        entity(languages, code, Language::new).describe(JdkData.languageNames(code));
    }

    private void country(String code) {
        String currency = JdkData.currencyOf(code);
        List<Language> spoken = JdkData.languagesOf(code).stream()
                .map(language -> Objects.requireNonNull(languages.get(language)))
                .toList();
        entity(countries, code, Country::new)
                .describe(JdkData.countryNames(code), currency == null ? null : currencies.get(currency), spoken);
    }

    private void zone(String id) {
        Zone zone = entity(zones, id, Zone::new);
        zone.describe(JdkData.zoneName(id));
        Map<Instant, ZoneTransition> known = byKey(zone.transitions(), ZoneTransition::at);
        for (ZoneOffsetTransition change : JdkData.transitionsOf(id)) {
            ZoneTransition transition = known.remove(change.getInstant());
            if (transition == null) {
                transition = new ZoneTransition(zone, change.getInstant());
                zone.transitions().add(transition);
            }
            transition.describe(
                    change.isGap() ? Kind.GAP : Kind.OVERLAP,
                    Offset.of(change.getOffsetBefore()),
                    Offset.of(change.getOffsetAfter()));
        }
        known.values().forEach(zone.transitions()::remove);
    }

    /** The entity with this key; a new one is persisted, its transitions follow by cascade. */
    private <E> E entity(Map<String, E> known, String key, Function<String, E> made) {
        return known.computeIfAbsent(key, k -> {
            E entity = made.apply(k);
            em.persist(Objects.requireNonNull(entity));
            return entity;
        });
    }

    private static <K, E> Map<K, E> byKey(Iterable<E> entities, Function<E, K> key) {
        Map<K, E> result = new HashMap<>();
        entities.forEach(entity -> result.put(key.apply(entity), entity));
        return result;
    }
}

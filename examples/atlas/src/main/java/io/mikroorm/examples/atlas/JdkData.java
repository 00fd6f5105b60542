// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the JDK knows about the world. The same on every machine: nothing here asks for the machine's own locale or zone. */
record JdkData(
        SortedSet<String> currencies,
        SortedSet<String> languages,
        SortedSet<String> countries,
        SortedSet<String> zones) {

    /** All of it. */
    static JdkData all() {
        Stream<String> spoken = Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage);
        Stream<String> known = Arrays.stream(Locale.getISOLanguages())
                .map(code -> language(code).getLanguage());
        return new JdkData(
                sorted(Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)),
                sorted(Stream.concat(known, spoken).filter(code -> !code.isEmpty())),
                sorted(Arrays.stream(Locale.getISOCountries())),
                sorted(ZoneId.getAvailableZoneIds().stream()));
    }

    /** Some countries with their money and their languages, and some zones. */
    static JdkData of(Collection<String> countries, Collection<String> zones) {
        return new JdkData(
                sorted(countries.stream().flatMap(code -> Stream.ofNullable(currencyOf(code)))),
                sorted(countries.stream().flatMap(code -> languagesOf(code).stream())),
                sorted(countries.stream()),
                sorted(zones.stream()));
    }

    /** The code of a country's currency; null where there is none. */
    static @Nullable String currencyOf(String country) {
        Currency currency = Currency.getInstance(country(country));
        return currency == null ? null : currency.getCurrencyCode();
    }

    /** The codes of the languages for which the JDK has a locale of the country. */
    static SortedSet<String> languagesOf(String country) {
        return sorted(Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equals(country))
                .map(Locale::getLanguage));
    }

    static Names countryNames(String code) {
        return Names.of(country(code)::getDisplayCountry);
    }

    static Names languageNames(String code) {
        return Names.of(language(code)::getDisplayLanguage);
    }

    static Names currencyNames(Currency currency) {
        return Names.of(currency::getDisplayName);
    }

    static String zoneName(String id) {
        return ZoneId.of(id).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static List<ZoneOffsetTransition> transitionsOf(String zone) {
        return ZoneId.of(zone).getRules().getTransitions();
    }

    private static Locale country(String code) {
        return new Locale.Builder().setRegion(code).build();
    }

    private static Locale language(String code) {
        return Locale.forLanguageTag(code);
    }

    private static SortedSet<String> sorted(Stream<String> codes) {
        return new TreeSet<>(codes.toList());
    }
}

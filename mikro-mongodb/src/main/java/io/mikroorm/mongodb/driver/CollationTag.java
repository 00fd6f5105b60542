// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationAlternate;
import com.mongodb.client.model.CollationCaseFirst;
import com.mongodb.client.model.CollationMaxVariable;
import com.mongodb.client.model.CollationStrength;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Collations that are named by a language tag (BCP 47), as ICU and PostgreSQL have it: {@code de}, {@code de-u-co-phonebk}, {@code
 * en-u-ks-level2}. What the tag asks for and MongoDB has not is refused.
 */
final class CollationTag {

    private static final Map<String, CollationStrength> STRENGTHS = Map.of(
            "level1", CollationStrength.PRIMARY,
            "level2", CollationStrength.SECONDARY,
            "level3", CollationStrength.TERTIARY,
            "level4", CollationStrength.QUATERNARY,
            "identic", CollationStrength.IDENTICAL);

    private static final Map<String, String> VARIANTS =
            Map.of("phonebk", "phonebook", "trad", "traditional", "dict", "dictionary", "gb2312", "gb2312han");

    private static final Map<String, CollationAlternate> ALTERNATES =
            Map.of("shifted", CollationAlternate.SHIFTED, "noignore", CollationAlternate.NON_IGNORABLE);

    private static final Map<String, CollationMaxVariable> VARIABLES =
            Map.of("punct", CollationMaxVariable.PUNCT, "space", CollationMaxVariable.SPACE);

    private static final Map<String, CollationCaseFirst> CASES = Map.of(
            "upper", CollationCaseFirst.UPPER, "lower", CollationCaseFirst.LOWER, "false", CollationCaseFirst.OFF);

    private static final Map<String, Boolean> TRUTHS =
            Map.of("true", true, "", true, "yes", true, "false", false, "no", false);

    private CollationTag() {}

    static Collation read(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw MongoErrors.noCollation(tag);
        }
        boolean more = !locale.getVariant().isEmpty()
                || !locale.getUnicodeLocaleAttributes().isEmpty()
                || locale.getExtensionKeys().stream().anyMatch(key -> key != Locale.UNICODE_LOCALE_EXTENSION);
        if (locale.getLanguage().isEmpty() || more) {
            throw MongoErrors.noCollation(tag);
        }
        Collation.Builder collation = Collation.builder().locale(name(locale));
        for (String key : locale.getUnicodeLocaleKeys()) {
            set(collation, key, String.valueOf(locale.getUnicodeLocaleType(key)), tag);
        }
        return collation.build();
    }

    private static String name(Locale locale) {
        StringBuilder name = new StringBuilder(locale.getLanguage());
        for (String part : List.of(locale.getScript(), locale.getCountry())) {
            name.append(part.isEmpty() ? "" : "_" + part);
        }
        String variant = locale.getUnicodeLocaleType("co");
        return variant == null ? name.toString() : name + "@collation=" + VARIANTS.getOrDefault(variant, variant);
    }

    private static void set(Collation.Builder collation, String key, String value, String tag) {
        switch (key) {
            case "co" -> {} // a part of the locale
            case "ks" -> collation.collationStrength(known(STRENGTHS, value, tag));
            case "ka" -> collation.collationAlternate(known(ALTERNATES, value, tag));
            case "kv" -> collation.collationMaxVariable(known(VARIABLES, value, tag));
            case "kf" -> collation.collationCaseFirst(known(CASES, value, tag));
            case "kc" -> collation.caseLevel(known(TRUTHS, value, tag));
            case "kn" -> collation.numericOrdering(known(TRUTHS, value, tag));
            case "kb" -> collation.backwards(known(TRUTHS, value, tag));
            case "kk" -> collation.normalization(known(TRUTHS, value, tag));
            default -> throw MongoErrors.noCollation(tag);
        }
    }

    private static <V> V known(Map<String, V> values, String value, String tag) {
        V found = values.get(value);
        if (found == null) {
            throw MongoErrors.noCollation(tag);
        }
        return found;
    }
}

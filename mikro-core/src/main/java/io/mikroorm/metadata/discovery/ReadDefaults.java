// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.IndexClause;
import io.mikroorm.metadata.IndexCondition.Comparison;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.DefaultMistakes;
import io.mikroorm.platform.Refusals;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the texts of defaults as values of their properties, and refuses those that nobody could set. Reads roles and types. */
final class ReadDefaults implements DiscoveryPass {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ScalarDraft scalar && !scalar.broken && !scalar.defaultText.isEmpty()) {
                Mistake mistake = read(scalar);
                if (mistake != null) {
                    model.mistakes.add(scalar, mistake);
                }
            }
        });
    }

    private static @Nullable Mistake read(ScalarDraft property) {
        String reason = reasonAgainst(property);
        if (!reason.isEmpty()) {
            return DefaultMistakes.misplaced(property, reason);
        }
        property.defaultValue = value(property);
        if (property.defaultValue == null) {
            return DefaultMistakes.unreadable(property);
        }
        int length = property.limits.length();
        boolean tooLong = property.defaultValue instanceof String text
                && length > 0
                && text.codePointCount(0, text.length()) > length;
        return tooLong || hasUnwritable(property.defaultText) ? DefaultMistakes.unreadable(property) : null;
    }

    /** The end of a sentence; empty where the property may have a default. */
    private static String reasonAgainst(PropertyDraft property) {
        if (property instanceof ScalarDraft scalar && scalar.role != Role.PLAIN) {
            return "gets its value from the ORM or the database already";
        }
        return property.isBeyondFlushes() ? "is final, so that a flush could not set it" : "";
    }

    private static @Nullable Object value(ScalarDraft property) {
        ValueType type = property.type();
        Object number = type.converter() == null ? number(type.storage(), property.defaultText) : null;
        Object value = number == null ? value(type, property.defaultText) : number;
        boolean fits = !(value instanceof BigDecimal decimal) || Refusals.decimal(decimal, property.limits) == null;
        return fits ? value : null;
    }

    /** A number that is no whole one of at most 64 bits; null where the text or the property is none. */
    private static @Nullable Number number(Storage storage, String text) {
        return switch (storage) {
            case DECIMAL -> isDecimal(text) ? new BigDecimal(text) : null;
            case BIG_INTEGER -> isDecimal(text) && text.indexOf('.') < 0 ? new BigInteger(text) : null;
            case DOUBLE -> isDecimal(text) && Double.isFinite(Double.parseDouble(text)) ? Double.valueOf(text) : null;
            case FLOAT -> isDecimal(text) && Float.isFinite(Float.parseFloat(text)) ? Float.valueOf(text) : null;
            default -> null;
        };
    }

    private static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** A backslash means something else from server to server, and no column takes the character zero. */
    static boolean hasUnwritable(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf('\0') >= 0;
    }

    /** A text as a value of a property; null where it is none. */
    static @Nullable Object value(ValueType type, String text) {
        boolean isText = type.storage() == Storage.STRING && !type.isEnum();
        String literal = isText ? "'" + text.replace("'", "''") + "'" : text;
        return new IndexClause("", Comparison.EQUAL, literal).valueOf(type);
    }
}

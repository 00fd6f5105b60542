// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Property;
import io.mikroorm.mapping.Declaration;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what {@code @Column} says. */
final class ColumnWords {

    /** How long texts and bytes are unless a column says otherwise, which Jakarta Persistence fixes. */
    private static final int UNSAID_LENGTH = 255;

    private ColumnWords() {}

    /**
     * The column of a plain value.
     *
     * @param type the field's class; null where it is not known
     * @param large whether it is a {@code @Lob}, of any length
     */
    static Declaration plain(Words words, @Nullable Column column, @Nullable Class<?> type, boolean large) {
        Declaration said = Declaration.of(Property.class);
        boolean measured = type == String.class || type == byte[].class;
        int length = column == null ? UNSAID_LENGTH : column.length();
        if (column != null) {
            refuse(words, column);
            said = columnWords(said, column);
        }
        boolean exact = column != null && !column.columnDefinition().isEmpty();
        boolean written = length != UNSAID_LENGTH;
        return (measured || written) && !large && !exact ? said.with("length", length) : said;
    }

    /**
     * The column of an override, which takes the place of that of the field.
     *
     * @param type the class in which its path begins; null where it is not known
     * @param key whether that class is a key
     */
    static Declaration override(Words words, AttributeOverride override, @Nullable Class<?> type, boolean key) {
        List<Field> way = type == null ? List.of() : Columns.way(type, override.name());
        Field end = way.isEmpty() ? null : way.get(way.size() - 1);
        Column column = override.column();
        if (column.check().length > 0) {
            words.refuse(Refusals.unlikeHere(
                    words.place,
                    "AttributeOverride",
                    "a condition is not said of one place of an embeddable. Say it in @Table(check = …)."));
        }
        boolean large = end != null && Accessed.element(end).isAnnotationPresent(Lob.class);
        Declaration said = plain(words, column, end == null ? null : end.getType(), large)
                .with("column", column.name())
                .with("columnType", column.columnDefinition())
                .with("unique", column.unique());
        boolean never = key || way.stream().anyMatch(ColumnWords::isNeverNull);
        return never ? said : said.with("nullable", column.nullable());
    }

    private static boolean isNeverNull(Field field) {
        return field.getType().isPrimitive()
                || field.isAnnotationPresent(Id.class)
                || field.isAnnotationPresent(EmbeddedId.class)
                || field.isAnnotationPresent(Version.class)
                || field.isAnnotationPresent(io.mikroorm.annotation.PrimaryKey.class)
                || field.isAnnotationPresent(io.mikroorm.annotation.Version.class);
    }

    /** Says conditions on the columns of a class that the database holds rows to, in its own words. */
    static void checks(Words words, Class<?> type, String annotation, CheckConstraint[] checks) {
        for (CheckConstraint each : checks) {
            words.refuseIf(!each.options().isEmpty(), annotation, "options of a check");
            String expression = CheckText.of(type, each.constraint());
            if (expression == null) {
                words.refuse(Refusals.unlikeHere(
                        words.place,
                        "CheckConstraint",
                        "\"" + each.constraint() + "\" names no column of " + type.getSimpleName() + ". Name one."));
                continue;
            }
            Declaration said = Declaration.of(Check.class).with("expression", expression);
            words.say(each.name().isEmpty() ? said : said.with("name", each.name()));
        }
    }

    private static Declaration columnWords(Declaration start, Column column) {
        Declaration said = start;
        if (!column.name().isEmpty()) {
            said = said.with("column", column.name());
        }
        if (!column.columnDefinition().isEmpty()) {
            said = said.with("columnType", column.columnDefinition());
        }
        if (!column.comment().isEmpty()) {
            said = said.with("comment", column.comment());
        }
        if (column.precision() > 0) {
            said = said.with("precision", column.precision()).with("scale", column.scale());
        }
        return column.unique() ? said.with("unique", true) : said;
    }

    private static void refuse(Words words, Column column) {
        if (!column.table().isEmpty()) {
            words.refuse(Refusals.secondTable(words.place, "@Column(table = \"" + column.table() + "\")"));
        }
        if (!column.insertable() || !column.updatable()) {
            words.refuse(Refusals.notWritten(words.place, "Column"));
        }
        if (column.precision() == 0 && column.scale() != 0) {
            words.refuse(
                    Refusals.unlikeHere(words.place, "Column", "a scale without a precision says nothing. Say both."));
        }
        words.refuseIf(!column.options().isEmpty(), "Column", "options");
        words.refuseIf(column.secondPrecision() >= 0, "Column", "secondPrecision");
    }
}

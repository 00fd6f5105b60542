// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.Property;
import io.mikroorm.mapping.Declaration;
import jakarta.persistence.Column;
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
        return measured && !large && !exact ? said.with("length", length) : said;
    }

    private static Declaration columnWords(Declaration start, Column column) {
        Declaration said = start;
        if (!column.name().isEmpty()) {
            said = said.with("column", column.name());
        }
        if (!column.columnDefinition().isEmpty()) {
            said = said.with("columnType", column.columnDefinition());
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
        words.refuseIf(!column.options().isEmpty(), "Column", "options");
        words.refuseIf(!column.comment().isEmpty(), "Column", "comment");
        words.refuseIf(column.check().length > 0, "Column", "check");
        words.refuseIf(column.secondPrecision() >= 0, "Column", "secondPrecision");
    }
}

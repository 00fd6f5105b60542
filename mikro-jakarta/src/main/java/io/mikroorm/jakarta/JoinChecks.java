// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;

/** Refuses what has no meaning in the words about columns and tables of a relation. */
final class JoinChecks {

    private final Words words;

    JoinChecks(Words words) {
        this.words = words;
    }

    /** A table of links. */
    void check(JoinTable table) {
        words.refuseIf(!table.schema().isEmpty(), "JoinTable", "schema");
        words.refuseIf(!table.catalog().isEmpty(), "JoinTable", "catalog");
        words.refuseIf(table.indexes().length > 0, "JoinTable", "indexes");
        words.refuseIf(table.uniqueConstraints().length > 0, "JoinTable", "uniqueConstraints");
        words.refuseIf(table.check().length > 0, "JoinTable", "check");
        words.refuseIf(!table.comment().isEmpty(), "JoinTable", "comment");
        words.refuseIf(!table.options().isEmpty(), "JoinTable", "options");
        checkOfLinks(table.foreignKey(), "foreignKey");
        checkOfLinks(table.inverseForeignKey(), "inverseForeignKey");
    }

    /** Links always refer to both of their sides. */
    private void checkOfLinks(ForeignKey key, String member) {
        words.refuseIf(key.value() == ConstraintMode.NO_CONSTRAINT, "JoinTable", member + ".value = NO_CONSTRAINT");
        words.refuseIf(!key.foreignKeyDefinition().isEmpty(), "JoinTable", member + ".foreignKeyDefinition");
        words.refuseIf(!key.options().isEmpty(), "JoinTable", member + ".options");
    }

    /** Several columns together. */
    void check(JoinColumns several) {
        check(several.foreignKey(), "JoinColumns");
    }

    /** Such a column whose foreign key is named by what is around it: {@code @JoinTable}, or {@code @JoinColumns}. */
    void checkElsewhereOfSeveral(JoinColumn column) {
        words.refuseIf(says(column.foreignKey()), "JoinColumn", "foreignKey");
        checkElsewhere(column);
    }

    /** A column of another table than the one of the class: of a table of links, or of the members. */
    void checkElsewhere(JoinColumn column) {
        WrittenColumns.check(words, column);
        words.refuseIf(column.unique(), "JoinColumn", "unique");
        words.refuseIf(column.check().length > 0, "JoinColumn", "check");
    }

    /** Any column of a relation. */
    void check(JoinColumn column) {
        if (!column.table().isEmpty()) {
            words.refuse(Refusals.secondTable(words.place, "@JoinColumn(table = \"" + column.table() + "\")"));
        }
        words.refuseIf(!column.columnDefinition().isEmpty(), "JoinColumn", "columnDefinition");
        words.refuseIf(!column.options().isEmpty(), "JoinColumn", "options");
        words.refuseIf(!column.comment().isEmpty(), "JoinColumn", "comment");
    }

    /** One of the columns of a foreign key, of which something is said for all together only. */
    void checkOneOfSeveral(JoinColumn column) {
        words.refuseIf(says(column.foreignKey()), "JoinColumn", "foreignKey");
        if (column.unique()) {
            words.refuse(Refusals.unlikeHere(
                    words.place,
                    "JoinColumn(unique = true)",
                    "is one of several. Say it of all in @Table(uniqueConstraints = …)."));
        }
    }

    /** The column of a relation, with the foreign key that it is. */
    void checkOwner(JoinColumn column) {
        check(column);
        check(column.foreignKey(), "JoinColumn");
    }

    /** A foreign key of which more is said than its name, and whether there is one. */
    void check(ForeignKey key, String annotation) {
        words.refuseIf(!key.foreignKeyDefinition().isEmpty(), annotation, "foreignKey.foreignKeyDefinition");
        words.refuseIf(!key.options().isEmpty(), annotation, "foreignKey.options");
    }

    private static boolean says(ForeignKey key) {
        return key.value() == ConstraintMode.NO_CONSTRAINT
                || !key.name().isEmpty()
                || !key.foreignKeyDefinition().isEmpty()
                || !key.options().isEmpty();
    }
}

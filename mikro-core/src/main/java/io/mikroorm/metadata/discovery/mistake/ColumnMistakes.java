// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;

/** The sentences about tables, columns, pivots and indexes. Codes 2070 to 2079, and 2095 and 2096. */
public final class ColumnMistakes {

    private ColumnMistakes() {}

    public static Mistake columnTwice(EntityDraft entity, ColumnDraft first, ColumnDraft second, String name) {
        return new Mistake(
                2070,
                entity + "." + second.path() + " has the column '" + name + "', which " + entity + "." + first.path()
                        + " has already. Name another column, or another prefix where it is embedded.");
    }

    public static Mistake tableTwice(EntityDraft first, EntityDraft second) {
        boolean sameName = first.toString().equals(second.toString());
        String one = sameName ? first.type.getName() : first.toString();
        String other = sameName ? second.type.getName() : second.toString();
        return new Mistake(
                2071,
                other + " has the table '" + second.table + "', which " + one + " has already. Name another with"
                        + " @Entity(table = …).");
    }

    public static Mistake pivotIsTable(PropertyDraft property, EntityDraft entity) {
        return new Mistake(
                2072,
                property + " has the pivot table '" + entity.table + "', which is the table of " + entity
                        + ". Name another with @ManyToMany(pivotTable = …).");
    }

    public static Mistake pivotTwice(PropertyDraft first, PropertyDraft second, String table) {
        return new Mistake(
                2072,
                second + " has the pivot table '" + table + "', which " + first + " has already. Name another with"
                        + " @ManyToMany(pivotTable = …); or, if the two are sides of one relation, name one as mappedBy"
                        + " of the other.");
    }

    public static Mistake pivotColumnsCoincide(PropertyDraft property, String column) {
        return new Mistake(
                2073,
                property + " has the pivot column '" + column + "' twice. Name others with @ManyToMany(joinColumn = …,"
                        + " inverseJoinColumn = …, fixedOrderColumn = …).");
    }

    public static Mistake indexOfUnknown(ClassDraft draft, IndexDraft index, String path, String problem) {
        return new Mistake(
                2074,
                draft + " has " + index.anAnnotation() + " over '" + path + "', which leads nowhere: " + problem
                        + RelationMistakes.correct(problem));
    }

    public static Mistake indexOfNoColumn(PropertyDraft property, IndexDraft index) {
        return new Mistake(
                2075,
                property + " is in " + index.anAnnotation() + ", but has no column in this table. Leave it out; the"
                        + " column is on the other side of the relation.");
    }

    public static Mistake indexOfContent(EntityDraft entity, ColumnDraft column, IndexDraft index) {
        return new Mistake(
                2079,
                entity + "." + column.path() + " is in " + index.anAnnotation() + ", but is a "
                        + column.type().javaType().getSimpleName()
                        + ", which databases do not compare. Leave it out; where rows are looked for by their content, keep a"
                        + " digest of it in a property of its own.");
    }

    public static Mistake propertiesOnField(PropertyDraft property, IndexDraft index) {
        return new Mistake(
                2076,
                property + " has " + index.anAnnotation()
                        + " with properties = …, but on a field it is over that field"
                        + " alone. Write it on the class.");
    }

    public static Mistake indexOfNothing(ClassDraft draft, IndexDraft index) {
        return new Mistake(
                2077,
                draft + " has " + index.anAnnotation() + " without properties. Name them: " + index.annotation()
                        + "(properties = {\"name\", \"born\"}).");
    }

    public static Mistake unreadableIndex(ClassDraft draft, IndexDraft index, String text) {
        return new Mistake(
                2095,
                draft + " has " + index.anAnnotation() + " with \"" + text
                        + "\", which cannot be read. Write a property as"
                        + " \"born\", \"born desc nulls last\" or \"title(20) collate NAME\", an expression with properties in braces, which are"
                        + " doubled where they are meant themselves, a comparison in where as \"status = OPEN\", \"name > 'm'\" or \"born is not"
                        + " null\", and an option, once, as \"name = value\".");
    }

    public static Mistake indexExpression(ClassDraft draft, IndexDraft index, String reason) {
        return new Mistake(
                2332,
                draft + " has " + index.anAnnotation() + " over the expression \"" + index.expression() + "\", which "
                        + reason);
    }

    public static Mistake incomparable(ClassDraft draft, IndexDraft index, String text, PropertyDraft property) {
        return new Mistake(
                2096,
                draft + " has " + index.anAnnotation() + " where \"" + text + "\", but " + property
                        + " cannot be compared with that. Compare one value of one column: a text in single quotes, a whole number,"
                        + " true or false, a constant of the property's enum; any other with null only.");
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;

/** The sentences about hierarchies of entities. Codes 2200 to 2229, 2333, and 2440 on. */
public final class HierarchyMistakes {

    private HierarchyMistakes() {}

    public static Mistake noEntity(Class<?> type) {
        return new Mistake(
                2200,
                type.getSimpleName()
                        + " has an @Inheritance, but is no entity, so it cannot be the root of a hierarchy of"
                        + " entities. Annotate it with @Entity too, or move @Inheritance to the entity at the top.");
    }

    public static Mistake secondRoot(Class<?> type, Class<?> root) {
        return new Mistake(
                2201,
                type.getSimpleName() + " has an @Inheritance, but is in the hierarchy of " + root.getSimpleName()
                        + ", which says already how all of its rows are kept: strategies are not mixed. Take the"
                        + " annotation of " + type.getSimpleName() + " away.");
    }

    public static Mistake withoutObjects(EntityDraft entity) {
        return new Mistake(
                2202,
                entity + " is abstract, and no entity that extends it is known, so it can have no rows. Name the"
                        + " entities that extend it in entities(…), or make " + entity + " sealed.");
    }

    public static Mistake sameValue(EntityDraft first, EntityDraft second, Object value) {
        return new Mistake(
                2203,
                second + " has the discriminator value '" + value + "' that " + first
                        + " has too, so their rows could not be told apart. Give it another one:"
                        + " @Entity(discriminatorValue = \"…\").");
    }

    public static Mistake valueOfNothing(Class<?> type) {
        return new Mistake(
                2204,
                type.getSimpleName() + " has a discriminatorValue, but is not in a hierarchy that is kept in a single"
                        + " table. Take the value away, or annotate the entity at the top with @Inheritance.");
    }

    public static Mistake wrongDiscriminator(PropertyDraft property) {
        return new Mistake(
                2205,
                property + " has the column that says of which class a row is, but is not a property that can show it."
                        + " Declare it as a String, an enum or a whole number without a converter, or give it another"
                        + " column.");
    }

    public static Mistake wrongValue(EntityDraft entity, PropertyDraft property, String value) {
        return new Mistake(
                2206,
                entity + " has the discriminator value '" + value + "', which " + property + " of the type "
                        + TypeMistakes.type(property) + " cannot hold. Give it one that fits:"
                        + " @Entity(discriminatorValue = \"…\").");
    }

    public static Mistake columnOfSeveral(EntityDraft entity, ColumnDraft column, ColumnDraft known) {
        return new Mistake(
                2207,
                entity + "." + column.path() + " and " + known.property() + " are both the column '"
                        + column.name() + "' of one table, but not stored in the same way. Give one of them another"
                        + " column, or both the same type.");
    }

    public static Mistake columnIsDiscriminator(EntityDraft entity, ColumnDraft column) {
        return new Mistake(
                2208,
                entity + "." + column.path() + " is the column '" + column.name() + "', which says of which class a row"
                        + " is. Give it another column, or name another one for the classes:"
                        + " @Inheritance(discriminatorColumn = \"…\"). Only a property of the root can show it.");
    }

    public static Mistake versionBelow(EntityDraft entity, PropertyDraft version, EntityDraft root) {
        return new Mistake(
                2209,
                version + " is a @Version, but " + entity + " is not the root of its hierarchy: a version is for all of"
                        + " its rows or for none. Move it to " + root + ".");
    }

    public static Mistake tableBelow(Class<?> type, Class<?> root) {
        return new Mistake(
                2210,
                type.getSimpleName() + " names a table, but its rows are in the single table of the hierarchy of "
                        + root.getSimpleName() + ". Name the table there.");
    }

    public static Mistake mappedByInherited(PropertyDraft inverse, PropertyDraft owner, EntityDraft target) {
        return new Mistake(
                2211,
                inverse + " is mapped by " + owner + ", which others than " + target
                        + " have too, so not all that refer"
                        + " here would be in it. Make it a relation to " + owner.owner + ", or declare the owning side"
                        + " in " + target + ".");
    }

    public static Mistake permittedNoEntity(Class<?> type, Class<?> permitted) {
        return new Mistake(
                2212,
                type.getSimpleName() + " permits " + permitted.getSimpleName() + ", which is no entity, so its objects"
                        + " could not be stored. Annotate " + permitted.getSimpleName() + " with @Entity, or make it"
                        + " abstract.");
    }

    public static Mistake joined(EntityDraft root, String platform) {
        return new Mistake(
                2213,
                root + " is the root of a JOINED hierarchy, but " + platform + " keeps all of an object in one place,"
                        + " and does not join it of several. Choose SINGLE_TABLE.");
    }

    public static Mistake indexOfTwoTables(
            EntityDraft entity, IndexDraft index, ColumnDraft column, EntityDraft above) {
        return new Mistake(
                2440,
                entity + " has " + (index.unique() ? "a unique constraint" : "an index") + " over "
                        + column.path() + ", which is in the table '" + above.table
                        + "', but one in '" + entity.table + "' can only be about what is there."
                        + " Declare it in " + above + ", or leave " + column.path() + " out.");
    }

    public static Mistake checkOfTwoTables(EntityDraft entity, ColumnDraft column, EntityDraft above) {
        return new Mistake(
                2442,
                entity + " has a check of " + column.path() + ", which is in the table '" + above.table
                        + "', but rows of '" + entity.table + "' can only be held to what is there. Declare it in "
                        + above + ", or leave " + column.path() + " out.");
    }

    public static Mistake nameOfSeveral(PropertyDraft property, PropertyDraft known) {
        return new Mistake(
                2441,
                property + " and " + known + " are of classes beside each other, one of them is a relation, and both"
                        + " have one name, by which a relation is found from the classes above. Call one of them"
                        + " otherwise, or move the relation to a class above both.");
    }

    public static Mistake relationOfSeveral(PropertyDraft property, PropertyDraft known) {
        return new Mistake(
                2214,
                property + " and " + known + " are of classes beside each other in one table, which cannot both have"
                        + " a relation of one name or in one column. Call one of them otherwise, with a column of its"
                        + " own, or move the relation to a class above both.");
    }

    public static Mistake indexOfSeveral(EntityDraft entity, ColumnDraft column, ColumnDraft known) {
        return new Mistake(
                2216,
                entity + "." + column.path() + " and " + known.property() + " are both the column '" + column.name()
                        + "' of one table, and an index or a unique value of one would be for the rows of the other, too."
                        + " Give one of them another column, or move the property to a class above both.");
    }

    public static Mistake nullsOfSeveral(EntityDraft entity, IndexDraft index) {
        return new Mistake(
                2333,
                entity + " has " + index.anAnnotation() + " with nullsDistinct = false, but is in one table with other"
                        + " classes, whose rows have no values of it: there could be one such row only. Leave nullsDistinct"
                        + " out, or the rows of others with where = \"… is not null\" of a property of " + entity
                        + ".");
    }

    public static Mistake readOnlyBelow(EntityDraft entity, EntityDraft above) {
        return new Mistake(
                2217,
                entity + " is only read, but " + above
                        + " is not, and reaches its rows as well. Write readOnly at the top of the"
                        + " hierarchy, or nowhere in it.");
    }

    public static Mistake columnOfJoined(Class<?> root) {
        return new Mistake(
                2215,
                root.getSimpleName()
                        + " names a discriminatorColumn, but classes of a JOINED hierarchy are told apart by"
                        + " the tables that have their rows. Take it away, or choose SINGLE_TABLE.");
    }
}

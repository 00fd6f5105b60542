// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.annotation.Entity;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;

/** The sentences about what a mapping wants of the database itself: schemas, types, triggers. Codes 2660 to 2689, 2750 and 2751. */
public final class StoredMistakes {

    private StoredMistakes() {}

    private static String saidSchema(EntityDraft entity) {
        return entity + " says schema = \"" + entity.ownSchema() + "\"";
    }

    public static Mistake noSchemas(EntityDraft entity, String platform) {
        return new Mistake(
                2660,
                saidSchema(entity) + ", but " + platform
                        + " has no schemas. Leave it out; where only this database has none, take it away here in a hook of the mapping:"
                        + " m.ifEntity(e -> e.schema(\"\")).");
    }

    public static Mistake viewInAnySchema(EntityDraft entity) {
        return new Mistake(
                2661,
                saidSchema(entity)
                        + ", but is a @View, whose query names tables and would find them in one schema only. Name a schema, or read the"
                        + " entities behind it.");
    }

    public static Mistake leadsIntoAnySchema(PropertyDraft relation, EntityDraft from, EntityDraft target) {
        return new Mistake(
                2750,
                relation + " would lead from one table into many: " + from + " lies in one schema, and "
                        + target + " in any (schema = \"*\"). Say schema = \"*\" at " + from
                        + ", too, or a schema at " + target
                        + ", or keep the key in a property without a relation.");
    }

    /** Of a part of a hierarchy, the rows lie in any schema, and of another they do not. */
    public static Mistake openInPart(EntityDraft entity, EntityDraft parent) {
        boolean below = entity.schema().equals(Entity.ANY_SCHEMA);
        return new Mistake(
                2751,
                saidSchema(entity) + ", but each of its rows belongs to one of " + parent
                        + (below
                                ? ", which lie in one schema for all. Say it at " + root(entity) + ", or nowhere."
                                : ", which lie in any schema (schema = \"*\"). Leave it out."));
    }

    public static Mistake schemaBelow(EntityDraft entity) {
        return new Mistake(
                2662,
                saidSchema(entity) + ", but its rows are in the table of " + root(entity)
                        + ", which lies in one schema. Say it there.");
    }

    private static EntityDraft root(EntityDraft entity) {
        return entity.parent == null ? entity : root(entity.parent);
    }

    public static Mistake schemaOfQuery(EntityDraft entity) {
        return new Mistake(
                2663,
                saidSchema(entity)
                        + ", but is @Virtual: the database has nothing that could lie there. Name the schema within the query.");
    }

    public static Mistake noNativeEnums(PropertyDraft property, String platform) {
        return new Mistake(
                2665,
                property + " has enumMode = NATIVE, but " + platform
                        + " has no types of enums. Leave it out: the names are kept as texts then, and the column is held to them by a check.");
    }

    public static Mistake noNativeEnumArrays(PropertyDraft property, String platform) {
        return new Mistake(
                2666,
                property + " has enumMode = NATIVE and several values, but a column of " + platform
                        + " has one value of an enum. Leave it out: the names are kept as texts then.");
    }

    public static Mistake misplacedEnum(PropertyDraft property, String reason) {
        return new Mistake(2667, property + " has enumMode = NATIVE, but " + reason + ". Leave it out.");
    }

    public static Mistake enumTypeOfNone(ScalarDraft property) {
        return new Mistake(
                2668,
                property + " has enumType = \"" + property.enumType
                        + "\", which names the type of a native enum. Say enumMode = NATIVE, or leave it out.");
    }

    public static Mistake enumTwice(PropertyDraft one, PropertyDraft other, String name) {
        return new Mistake(
                2669,
                one + " and " + other + " have the native enum type '" + name
                        + "', but not the same constants. Name one of them otherwise with enumType.");
    }

    public static Mistake enumIsTable(PropertyDraft property, String name, EntityDraft table) {
        return new Mistake(
                2670,
                property + " has the native enum type '" + name + "', which is the table of " + table
                        + ", whose rows have a type of that name. Name another with enumType.");
    }

    public static Mistake uniqueInside(ClassDraft draft, IndexDraft index, ColumnDraft column) {
        return new Mistake(
                2671,
                draft + " has " + index.anAnnotation() + " over '" + column.path()
                        + "', which is inside of an object, where values of this type that are equal may be written in several ways: only texts,"
                        + " whole numbers of at most 64 bits, truth values, enums, UUIDs and days can be unique there. Make it an"
                        + " @Index, or embed it in columns.");
    }

    public static Mistake unsortedInside(ClassDraft draft, IndexDraft index, ColumnDraft column) {
        return new Mistake(
                2672,
                draft + " has " + index.anAnnotation() + " over '" + column.path()
                        + "', which is inside of an object, where such values have no order. Leave it out, or embed it in columns.");
    }

    public static Mistake noTriggers(EntityDraft entity, String name, String platform) {
        return new Mistake(
                2673,
                entity + " has the @Trigger '" + name + "', but " + platform
                        + " has no triggers that are written in statements. Leave it out here, or do its work in the application.");
    }

    public static Mistake triggerOfNoEntity(ClassDraft draft, Class<?> level) {
        return new Mistake(
                2674,
                level.getSimpleName() + " has a @Trigger, but "
                        + (level == draft.type ? "no table" : "only lends its fields to " + draft)
                        + ". Say it of the entity itself, by a name of its own.");
    }

    public static Mistake triggerTwice(EntityDraft one, EntityDraft other, String name) {
        return new Mistake(
                2675,
                one + (one == other ? " has two" : " and " + other + " each have a") + " @Trigger '" + name
                        + "'. Name one of them otherwise.");
    }

    public static Mistake unreadableTrigger(EntityDraft entity, String name, String problem) {
        return new Mistake(2676, entity + " has the @Trigger '" + name + "', which " + problem);
    }

    public static Mistake noStatementTriggers(EntityDraft entity, String name, String platform) {
        return new Mistake(
                2677,
                entity + " has the @Trigger '" + name + "' for each statement, but " + platform
                        + " has triggers for each row only. Leave forEach out, if that means the same.");
    }

    public static Mistake triggerOfView(EntityDraft entity, String name, boolean insteadOf) {
        return new Mistake(
                2678,
                entity + " has the @Trigger '" + name
                        + "', but its rows are those of a view or query, which nobody writes. Say it of the tables that they come from"
                        + (insteadOf
                                ? ": INSTEAD_OF is for views that keep no rows."
                                : ", or timing = INSTEAD_OF of a view."));
    }

    public static Mistake noInsteadOfTriggers(EntityDraft entity, String name, String platform) {
        return new Mistake(
                2860,
                entity + " has the @Trigger '" + name + "' INSTEAD_OF what is written to its view, but " + platform
                        + " has no triggers of views. Leave it out here, and write the tables that the view reads.");
    }

    public static Mistake noTruncateTriggers(EntityDraft entity, String name, String platform) {
        return new Mistake(
                2861,
                entity + " has the @Trigger '" + name + "', which waits for TRUNCATE, but " + platform
                        + " has triggers for inserts, updates and deletions only. Leave the event out here.");
    }

    public static Mistake blankSchema(EntityDraft entity) {
        return new Mistake(2664, saidSchema(entity) + ", which is no name. Name one, or leave it out.");
    }
}

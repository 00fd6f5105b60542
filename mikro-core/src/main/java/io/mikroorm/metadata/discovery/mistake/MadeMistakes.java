// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;

/** The sentences about values that are made, by the database or inside of records. Codes 2450 to 2459, 2870 and 2871. */
public final class MadeMistakes {

    private MadeMistakes() {}

    public static Mistake unreadable(ScalarDraft property, String problem) {
        return new Mistake(2450, property + " is generated from \"" + property.generated + "\", which " + problem);
    }

    public static Mistake notGenerated(ScalarDraft property, String platform) {
        return new Mistake(
                2451,
                property + " is generated from \"" + property.generated + "\", but " + platform
                        + " works no values out by itself. Leave it out, and work the value out in Java.");
    }

    public static Mistake notVirtual(ScalarDraft property, String platform) {
        return new Mistake(
                2452,
                property + " has stored = false, but " + platform
                        + " keeps all values that it works out. Leave it out, so that the value is stored.");
    }

    public static Mistake misplaced(ScalarDraft property, String member, String reason) {
        return new Mistake(
                2453,
                property + " has the member " + member + ", but " + reason
                        + ". Leave it out; give the field its value in Java.");
    }

    public static Mistake contradiction(ScalarDraft property, String member, String other) {
        return new Mistake(
                2454,
                property + " has both " + member + " and " + other
                        + ", which both say where its value comes from. Leave one of them out.");
    }

    public static Mistake ofGenerated(ScalarDraft property, PropertyDraft other) {
        return new Mistake(
                2455,
                property + " is generated from \"" + property.generated + "\", but " + other
                        + " is generated itself, which most databases do not allow. Write its expression here again.");
    }

    public static Mistake ofTwoTables(ScalarDraft property, EntityDraft entity, ColumnDraft column) {
        EntityDraft above = entity.declaring(column);
        return new Mistake(
                2456,
                property + " is generated from " + column.path() + ", which is in the table '" + above.table
                        + "', but a row of '" + entity.table + "' is worked out from what is there. Declare it in "
                        + above
                        + ", or leave " + column.path() + " out.");
    }

    public static Mistake notDefaulted(ScalarDraft property, String platform) {
        return new Mistake(
                2457,
                property + " has the defaultRaw \"" + property.defaultRaw + "\", but " + platform
                        + " puts no values of its own into new rows. Write a defaultValue, or an onCreate.");
    }

    public static Mistake inDocument(ScalarDraft property) {
        return new Mistake(
                2870,
                property + " has the defaultRaw \"" + property.defaultRaw
                        + "\", but is stored in an object or array of embeddables, which is one column: the database puts nothing"
                        + " into a part of it. Write a defaultValue or an onCreate, or give the field its value in Java.");
    }

    public static Mistake finalRecord(PropertyDraft property, ClassDraft record) {
        return new Mistake(
                2871,
                property + " is final, but holds a " + record
                        + ", a record in which values are made, so that another takes its place. Let the field not be final, or"
                        + " make the record a class.");
    }

    public static Mistake storedAlone(ScalarDraft property) {
        return new Mistake(
                2458,
                property + " has stored = false, which is about values that the database generates, but no generated."
                        + " Say from what it is, or leave stored out.");
    }

    public static Mistake indexedVirtual(ScalarDraft property, String platform) {
        return new Mistake(
                2459,
                property + " has stored = false and is in an index or unique constraint, in which " + platform
                        + " has only values that it keeps. Leave stored out, or the index.");
    }
}

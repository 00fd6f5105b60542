// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;

/** The sentences about what a mapping wants of the database itself: schemas, types, triggers. Codes 2660 to 2689. */
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

    public static Mistake anySchema(EntityDraft entity) {
        return new Mistake(
                2661,
                saidSchema(entity)
                        + ", but a table lies in one schema, by its name; one that is chosen while the program runs is not there yet. Name one, or"
                        + " leave it out and choose the schema of the whole model by the settings of its connection.");
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

    public static Mistake blankSchema(EntityDraft entity) {
        return new Mistake(2664, saidSchema(entity) + ", which is no name. Name one, or leave it out.");
    }
}

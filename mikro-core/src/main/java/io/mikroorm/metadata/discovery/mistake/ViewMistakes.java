// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;

/** The sentences about entities whose rows are those of views. Codes 2530 to 2549. */
public final class ViewMistakes {

    private ViewMistakes() {}

    public static Mistake notSupported(EntityDraft entity, String platform) {
        return new Mistake(
                2530,
                entity + " is a @View, but " + platform
                        + " has none. Leave the entity out of the model here, or ask for what it"
                        + " shows with a query.");
    }

    public static Mistake unreadable(EntityDraft entity, String problem) {
        return new Mistake(
                2531,
                entity + " is a @View, but its query " + problem
                        + ". Write one query, as in @View(\"select id, name from author\").");
    }

    public static Mistake inHierarchy(EntityDraft entity) {
        return new Mistake(
                2532,
                entity
                        + " is a @View, but is in a hierarchy of entities, whose rows lie in tables. Take @View or @Inheritance"
                        + " away, or let it extend a class that is no entity.");
    }

    public static Mistake ofTables(EntityDraft entity, String where, String said) {
        return new Mistake(
                2533,
                where + " has " + said + ", which only a table can have, but " + entity
                        + " is a @View. Say it of the tables that the view is made of.");
    }

    public static Mistake noForeignKey(PropertyDraft relation, String said, EntityDraft view) {
        return new Mistake(
                2534,
                relation + " has " + said
                        + ", which is about its foreign key, but from a view and to one there is none: " + view
                        + " is a @View. Leave it out.");
    }

    public static Mistake removesRows(PropertyDraft relation, String said, EntityDraft view) {
        return new Mistake(
                2535,
                relation + " has " + said + ", by which rows of " + view
                        + " would be removed, but it is a @View, which is only read. Leave it out.");
    }
}

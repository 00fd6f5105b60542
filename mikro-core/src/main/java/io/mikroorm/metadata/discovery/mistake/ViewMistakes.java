// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import java.lang.annotation.Annotation;

/** The sentences about entities whose rows are those of views, or become records. Codes 2530 to 2549. */
public final class ViewMistakes {

    private ViewMistakes() {}

    private static String word(EntityDraft entity) {
        return entity.isVirtual() ? "@Virtual" : "a @View";
    }

    public static Mistake notSupported(EntityDraft entity, String platform) {
        return new Mistake(
                2530,
                entity + " is " + word(entity) + ", but " + platform
                        + " has nothing of the kind. Leave the entity out of the model here, or ask for what it shows with a query.");
    }

    public static Mistake unreadable(EntityDraft entity, String problem) {
        return new Mistake(
                2531,
                entity + " is " + word(entity) + ", but its query " + problem
                        + ". Write one query, as in \"select id, name from author\".");
    }

    public static Mistake unreadablePipeline(EntityDraft entity, String problem) {
        return new Mistake(
                2544,
                entity + " is @Virtual, but its pipeline " + problem
                        + ". Write an array of stages in JSON, as in \"[{$match: {sold: true}}]\".");
    }

    public static Mistake halfPipeline(EntityDraft entity) {
        return new Mistake(
                2545,
                entity
                        + " is @Virtual with one of collection and pipeline, but a pipeline goes over a collection. Say both, or none.");
    }

    public static Mistake notForStore(EntityDraft entity, String platform, String wanted) {
        return new Mistake(
                2546,
                entity + " is @Virtual, but what it says is for other databases: " + platform + " wants " + wanted
                        + ". Add that, or leave the entity out of the model here.");
    }

    public static Mistake inHierarchy(EntityDraft entity) {
        return new Mistake(
                2532,
                entity + " is " + word(entity)
                        + ", but is in a hierarchy of entities, whose rows lie in tables. Take that or @Inheritance away, or let it"
                        + " extend a class that is no entity.");
    }

    public static Mistake ofTables(EntityDraft entity, String where, String said) {
        return new Mistake(
                2533,
                where + " has " + said + ", which only a table can have, but " + entity + " is " + word(entity)
                        + ". Say it of the tables that its rows come from.");
    }

    public static Mistake noForeignKey(PropertyDraft relation, String said, EntityDraft view) {
        return new Mistake(
                2534,
                relation + " has " + said + ", which is about its foreign key, but there is none: " + view + " is "
                        + word(view) + ". Leave it out.");
    }

    public static Mistake removesRows(PropertyDraft relation, String said, EntityDraft view) {
        return new Mistake(
                2535,
                relation + " has " + said + ", by which rows of " + view
                        + " would be removed, but it is a @View, which is only read. Leave it out.");
    }

    public static Mistake viewAndVirtual(EntityDraft entity) {
        return new Mistake(
                2536,
                entity
                        + " is a @View and @Virtual, but the database either keeps its query or knows nothing of it. Take one of both"
                        + " away.");
    }

    public static Mistake notVirtual(PropertyDraft property, EntityDraft entity, String what) {
        return new Mistake(
                2537,
                property + " is " + what + ", but " + entity
                        + " is @Virtual: its rows have no key, and no other row refers to them. It can have plain values, embeddables and"
                        + " relations whose keys are in its columns. Make " + entity
                        + " a @View if its rows have a key.");
    }

    public static Mistake toVirtual(PropertyDraft relation, EntityDraft target) {
        return new Mistake(
                2538,
                relation + " leads to " + target
                        + ", which is @Virtual: its rows have no key by which they could be found. Make it a @View, or find its objects with"
                        + " a condition.");
    }

    public static Mistake withoutRef(PropertyDraft relation, EntityDraft view) {
        return new Mistake(
                2542,
                relation + " leads to " + view
                        + ", which is a @View, whose row may be gone while its key is still here. Make the field a"
                        + " Ref<" + view + ">, which says whether it is loaded.");
    }

    public static Mistake ofNoEntity(ClassDraft draft, Class<?> level) {
        return new Mistake(
                2543,
                level.getSimpleName() + " is a @View or @Virtual, but "
                        + (level == draft.type ? "no entity" : "only lends its fields to " + draft)
                        + ", and has no rows. Say it of the entity itself.");
    }

    public static Mistake notMaterialized(EntityDraft entity, String platform) {
        return new Mistake(
                2539,
                entity + " is a @View with materialized = true, but " + platform
                        + " keeps no rows of views. Leave it out here, or keep the rows in a table of your own.");
    }

    public static Mistake withoutData(EntityDraft entity) {
        return new Mistake(
                2540,
                entity
                        + " is a @View with withData = false, but keeps no rows that could be missing. Leave it out, or make it"
                        + " materialized.");
    }

    public static Mistake laterThanRecord(PropertyDraft property, Class<? extends Annotation> kind, boolean many) {
        String record = property.owner.toString();
        return new Mistake(
                2541,
                property + " is @" + kind.getSimpleName() + (many ? "" : " with mappedBy") + ", but " + record
                        + " is a record, which is made at once of one row, and cannot be given later what other rows say. Leave the"
                        + " component out and find " + (many ? "the members" : "the other side")
                        + " with a condition; or make " + record + " a class with @Entity(readOnly = true).");
    }
}

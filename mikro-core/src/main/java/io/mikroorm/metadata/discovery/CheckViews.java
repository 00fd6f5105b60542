// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.View;
import io.mikroorm.metadata.discovery.draft.CheckDraft;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.ViewMistakes;
import io.mikroorm.platform.Capabilities;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what makes no sense of a view: what only tables have, and what would write its rows. What an embeddable says of columns is meant for
 * those of tables, and means nothing here. Reads what is declared, before other passes complete it; writes nothing.
 */
final class CheckViews implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            View view = entity.view();
            if (view != null) {
                check(model, entity, view);
            }
        }
        model.forEachProperty(property -> checkRelation(model, property));
    }

    private static void check(ModelDraft model, EntityDraft entity, View view) {
        String problem = problem(view.value().strip());
        if (!model.platform.capabilities().has(Capabilities.Feature.VIEWS)) {
            model.mistakes.add(entity, ViewMistakes.notSupported(entity, model.platform.name()));
        } else if (problem != null) {
            model.mistakes.add(entity, ViewMistakes.unreadable(entity, problem));
        } else if (entity.hierarchy != null) {
            model.mistakes.add(entity, ViewMistakes.inHierarchy(entity));
        } else {
            String said = said(entity.indexes, entity.checks, entity.comment());
            if (said != null) {
                model.mistakes.add(entity, ViewMistakes.ofTables(entity, entity.toString(), said));
            }
            entity.own().forEach(property -> checkProperty(model, entity, property));
        }
    }

    private static @Nullable String problem(String query) {
        if (query.isEmpty()) {
            return "is empty";
        }
        return query.endsWith(";") ? "ends with a semicolon, which ends a statement, and is no part of a query" : null;
    }

    private static void checkProperty(ModelDraft model, EntityDraft entity, PropertyDraft property) {
        ScalarDraft scalar = property instanceof ScalarDraft plain ? plain : null;
        String said = said(property.indexes, property.checks, scalar == null ? "" : scalar.comment);
        said = said == null && scalar != null ? made(scalar) : said;
        if (said != null) {
            model.mistakes.add(property, ViewMistakes.ofTables(entity, property.toString(), said));
        }
    }

    private static @Nullable String made(ScalarDraft scalar) {
        if (!scalar.defaultText.isEmpty() || !scalar.defaultRaw.isEmpty()) {
            return "a default";
        }
        return scalar.generated.isEmpty() ? null : "a generated value";
    }

    private static @Nullable String said(List<IndexDraft> indexes, List<CheckDraft> checks, String comment) {
        if (!indexes.isEmpty()) {
            return indexes.get(0).unique() ? "a unique constraint" : "an index";
        }
        return !checks.isEmpty() ? "a check" : comment.isEmpty() ? null : "a comment";
    }

    private static void checkRelation(ModelDraft model, PropertyDraft property) {
        if (property instanceof ToManyDraft relation) {
            checkRemoval(model, relation, relation.target, relation.orphanRemoval, relation.cascade);
        } else if (property instanceof ToOneDraft relation) {
            EntityDraft target = model.entity(relation.target);
            EntityDraft view = target != null && target.isView() ? target : viewAround(relation.owner);
            String said = ofForeignKey(relation);
            if (view != null && said != null) {
                model.mistakes.add(relation, ViewMistakes.noForeignKey(relation, said, view));
            } else {
                checkRemoval(model, relation, relation.target, relation.orphanRemoval, relation.cascade);
            }
        }
    }

    private static @Nullable String ofForeignKey(ToOneDraft relation) {
        if (relation.onDelete != ReferentialAction.DEFAULT) {
            return "onDelete = " + relation.onDelete;
        }
        return relation.deferred ? "deferred = true" : null;
    }

    private static @Nullable EntityDraft viewAround(ClassDraft owner) {
        ClassDraft around = owner;
        for (ClassDraft outer = around.outer; outer != null; outer = outer.outer) {
            around = outer;
        }
        return around instanceof EntityDraft entity && entity.isView() ? entity : null;
    }

    private static void checkRemoval(
            ModelDraft model,
            PropertyDraft relation,
            @Nullable Class<?> type,
            boolean orphanRemoval,
            Set<Cascade> cascade) {
        EntityDraft target = model.entity(type);
        if (target != null && target.isView() && (orphanRemoval || cascade.contains(Cascade.REMOVE))) {
            String said = orphanRemoval ? "orphanRemoval = true" : "cascade = REMOVE";
            model.mistakes.add(relation, ViewMistakes.removesRows(relation, said, target));
        }
    }
}

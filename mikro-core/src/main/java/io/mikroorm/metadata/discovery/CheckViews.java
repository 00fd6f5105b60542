// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.discovery.declared.Declared;
import io.mikroorm.metadata.discovery.draft.CheckDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.KeyTextDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.ViewMistakes;
import io.mikroorm.metadata.discovery.mistake.VirtualMistakes;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what makes no sense of a view or of a query: what only tables have, what would write their rows, and of rows without keys what needs one. What an embeddable or a base says of columns is meant
 * for those of tables, and means nothing here. Reads what is declared, before other passes complete it; writes nothing.
 */
final class CheckViews implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            if (entity.isView()) {
                check(model, entity);
            }
        }
        model.forEachProperty(property -> checkRelation(model, property));
    }

    private static void check(ModelDraft model, EntityDraft entity) {
        Mistake mistake = mistake(model, entity);
        if (mistake != null) {
            model.mistakes.add(entity, mistake);
            return;
        }
        String said = said(entity);
        if (said != null) {
            model.mistakes.add(entity, ViewMistakes.ofTables(entity, entity.toString(), said));
        }
        entity.own().forEach(property -> checkProperty(model, entity, property));
    }

    private static @Nullable Mistake mistake(ModelDraft model, EntityDraft entity) {
        View view = entity.view();
        Virtual virtual = entity.virtual();
        Capabilities.Feature needed =
                virtual == null ? Capabilities.Feature.VIEWS : Capabilities.Feature.VIRTUAL_ENTITIES;
        if (!model.platform.capabilities().has(needed)) {
            return ViewMistakes.notSupported(entity, model.platform.name());
        }
        if (view != null
                && view.materialized()
                && !model.platform.capabilities().has(Capabilities.Feature.MATERIALIZED_VIEWS)) {
            return ViewMistakes.notMaterialized(entity, model.platform.name());
        }
        if (view != null && !view.withData() && !view.materialized()) {
            return ViewMistakes.withoutData(entity);
        }
        if (view != null && virtual != null) {
            return ViewMistakes.viewAndVirtual(entity);
        }
        Mistake mistake = view != null
                ? unreadable(entity, view.value(), false)
                : virtual == null ? null : mistakeOfQuery(model, entity, virtual);
        return mistake != null || entity.hierarchy == null ? mistake : ViewMistakes.inHierarchy(entity);
    }

    /** A class may say what several stores want: each takes its own. */
    private static @Nullable Mistake mistakeOfQuery(ModelDraft model, EntityDraft entity, Virtual virtual) {
        if (entity.virtualQuery != null || virtual.query() != void.class) {
            String fixed = virtual.value() + virtual.collection() + virtual.pipeline();
            return fixed.isBlank() ? null : VirtualMistakes.fixedAndAsked(entity);
        }
        if (virtual.collection().isBlank() != virtual.pipeline().isBlank()) {
            return ViewMistakes.halfPipeline(entity);
        }
        if (!model.platform.takesPipelines()) {
            boolean other = virtual.value().isBlank() && !virtual.pipeline().isBlank();
            return other
                    ? ViewMistakes.notForStore(entity, model.platform.name(), "a query in SQL, as its value")
                    : unreadable(entity, virtual.value(), true);
        }
        if (virtual.pipeline().isBlank()) {
            return ViewMistakes.notForStore(entity, model.platform.name(), "a collection and a pipeline");
        }
        String problem = model.platform.problemOfPipeline(virtual.pipeline());
        return problem == null ? null : ViewMistakes.unreadablePipeline(entity, problem);
    }

    private static @Nullable Mistake unreadable(EntityDraft entity, String query, boolean inStatements) {
        String problem = problem(query.strip(), inStatements);
        return problem == null ? null : ViewMistakes.unreadable(entity, problem);
    }

    private static @Nullable String problem(String query, boolean inStatements) {
        if (query.isEmpty()) {
            return "is empty";
        }
        if (query.endsWith(";")) {
            return "ends with a semicolon, which ends a statement, and is no part of a query";
        }
        return inStatements && BracedText.hasPlaceholder(query)
                ? "has a question mark, for which a statement would expect a value"
                : null;
    }

    private static void checkProperty(ModelDraft model, EntityDraft entity, PropertyDraft property) {
        String beyond = entity.isVirtual() ? beyond(property) : null;
        if (beyond != null) {
            model.mistakes.add(property, ViewMistakes.notVirtual(property, entity, beyond));
            return;
        }
        if (property.field.declaringClass() != entity.type) {
            return; // of a base, which says it to tables
        }
        ScalarDraft scalar = property instanceof ScalarDraft plain ? plain : null;
        List<IndexDraft> indexes = entity.isMaterialized() ? List.of() : property.indexes;
        String said = said(indexes, property.checks, scalar == null ? "" : scalar.comment);
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

    /** What a row without a key cannot have; null for what it can. */
    private static @Nullable String beyond(PropertyDraft property) {
        if (property instanceof ScalarDraft scalar) {
            boolean content = scalar.held == BinaryContent.class || scalar.held == TextContent.class;
            return scalar.role == Role.KEY
                    ? "a key"
                    : scalar.role == Role.VERSION
                            ? "a version"
                            : content ? "a content, which is read by the key of its row" : null;
        }
        if (property instanceof ToOneDraft relation) {
            return relation.key ? "a key" : relation.isOwner() ? null : relation.kind();
        }
        return property instanceof ToManyDraft || property instanceof KeyTextDraft ? property.kind() : null;
    }

    /** What the class itself says; a base may say it to tables, which share it. */
    private static @Nullable String said(EntityDraft entity) {
        Declared own = entity.declared.on(entity.type);
        if (!own.all(Index.class).isEmpty() && !entity.isMaterialized()) {
            return "an index";
        }
        if (!own.all(Unique.class).isEmpty() && !entity.isMaterialized()) {
            return "a unique constraint";
        }
        return !own.all(Check.class).isEmpty() ? "a check" : entity.comment().isEmpty() ? null : "a comment";
    }

    private static @Nullable String said(List<IndexDraft> indexes, List<CheckDraft> checks, String comment) {
        if (!indexes.isEmpty()) {
            return indexes.get(0).unique() ? "a unique constraint" : "an index";
        }
        return !checks.isEmpty() ? "a check" : comment.isEmpty() ? null : "a comment";
    }

    private static void checkRelation(ModelDraft model, PropertyDraft property) {
        Class<?> type = property instanceof ToManyDraft many
                ? many.target
                : property instanceof ToOneDraft one ? one.target : null;
        EntityDraft virtual = model.entity(type);
        if (virtual != null && virtual.isVirtual() && !property.broken) {
            model.mistakes.add(property, ViewMistakes.toVirtual(property, virtual));
            return;
        }
        if (property instanceof ToManyDraft relation) {
            EntityDraft target = model.entity(relation.target);
            EntityDraft view = target != null && target.isView() ? target : viewOf(relation);
            if (view != null && !relation.rules.equals(Pivot.Rules.DEFAULT)) {
                String said = "onDelete = " + relation.rules.onDelete() + ", onUpdate = " + relation.rules.onUpdate();
                model.mistakes.add(relation, ViewMistakes.noForeignKey(relation, said, view));
                return;
            }
            checkRemoval(model, relation, relation.target, relation.orphanRemoval, relation.cascade);
        } else if (property instanceof ToOneDraft relation) {
            EntityDraft target = model.entity(relation.target);
            if (target != null && target.isView() && relation.isOwner() && !relation.isRef && !relation.keyOnly) {
                model.mistakes.add(relation, ViewMistakes.withoutRef(relation, target));
                return;
            }
            EntityDraft view = target != null && target.isView() ? target : viewOf(relation);
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
        if (relation.onUpdate != ReferentialAction.DEFAULT) {
            return "onUpdate = " + relation.onUpdate;
        }
        return relation.defaultKeyText.isEmpty()
                ? relation.saysConstraint()
                : "defaultKey = \"" + relation.defaultKeyText + "\"";
    }

    /** The view that declares a relation itself; null for another class, whose words are for tables too. */
    private static @Nullable EntityDraft viewOf(PropertyDraft relation) {
        boolean own = relation.field.declaringClass() == relation.owner.type;
        return own && relation.owner instanceof EntityDraft entity && entity.isView() ? entity : null;
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

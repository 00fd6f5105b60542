// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.RelationMistakes;
import io.mikroorm.metadata.discovery.mistake.SharedPivotMistakes;
import io.mikroorm.type.PolymorphicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Names the columns of keys, and of all that holds keys: several, where a store keeps each part of a key in one of its own. */
final class KeyColumns {

    private KeyColumns() {}

    /** The columns of the parts of a key; none where the key takes one column. */
    static List<String> parts(ModelDraft model, ScalarDraft key) {
        return model.platform.spreadsKeys()
                ? key.parts.stream().map(MappedColumn::name).toList()
                : List.of();
    }

    /** The columns of the key of an entity, which is never in an embeddable; of one that is a relation, those of its foreign key. */
    static List<String> of(ModelDraft model, EntityDraft entity) {
        ToOneDraft relation = entity.keyRelation;
        EntityDraft target = relation == null ? null : model.entity(relation.target);
        if (relation != null && target != null) {
            return foreign(model, relation, target);
        }
        ScalarDraft key = Objects.requireNonNull(entity.key);
        List<String> parts = parts(model, key);
        if (!parts.isEmpty()) {
            return parts;
        }
        return List.of(key.column.isEmpty() ? model.naming.columnName(key.name()) : key.column);
    }

    /** The foreign-key columns of a relation to an entity: as declared, or by the naming strategy. */
    static List<String> foreign(ModelDraft model, ToOneDraft relation, EntityDraft target) {
        List<String> own = referenced(model, relation, target);
        if (!relation.joinColumns.isEmpty()) {
            return relation.joinColumns;
        }
        return own.size() == 1
                ? List.of(model.naming.joinColumnName(relation.stem(), own.get(0)))
                : named(own, column -> model.naming.joinPartName(relation.stem(), column));
    }

    private static List<String> referenced(ModelDraft model, ToOneDraft relation, EntityDraft target) {
        ScalarDraft named = relation.targetKey;
        if (named == null) {
            return of(model, target);
        }
        return List.of(named.column.isEmpty() ? model.naming.columnName(named.name()) : named.column);
    }

    /** The columns of a relation to several classes: that with the class, and that with the key; one where the store keeps both in one. */
    static List<String> polymorphic(ModelDraft model, ToOneDraft relation) {
        if (!model.platform.spreadsKeys()) {
            return List.of(
                    relation.joinColumns.isEmpty()
                            ? model.naming.columnName(relation.name())
                            : relation.joinColumns.get(0));
        }
        return relation.joinColumns.isEmpty()
                ? relation.keyParts.stream()
                        .map(part -> model.naming.joinPartName(relation.name(), part.name()))
                        .toList()
                : relation.joinColumns;
    }

    /** The columns of a pivot with the key of an entity, whose table is called so in their names. */
    static List<String> pivot(ModelDraft model, List<String> declared, EntityDraft side, String table) {
        List<String> own = of(model, side);
        if (!declared.isEmpty()) {
            return declared;
        }
        return own.size() == 1
                ? List.of(model.naming.pivotColumnName(table, own.get(0)))
                : named(own, column -> model.naming.pivotPartName(table, column));
    }

    /** The columns of the owner in a pivot with links of several classes: that with the class, and behind it those with the key. */
    static List<String> shared(ModelDraft model, ToManyDraft relation, EntityDraft owner) {
        if (!relation.joinColumns.isEmpty()) {
            return relation.joinColumns;
        }
        String name = relation.discriminator;
        List<String> own = of(model, owner);
        List<String> names = new ArrayList<>(own.size() + 1);
        names.add(model.naming.joinPartName(name, PolymorphicKey.TYPE));
        names.addAll(
                own.size() == 1
                        ? List.of(model.naming.joinColumnName(name, own.get(0)))
                        : named(own, column -> model.naming.joinPartName(name, column)));
        return names;
    }

    /** Whether other columns were declared for the owner in a pivot with links of several classes; where there are no such, all go. */
    static @Nullable Mistake mistakeOfShared(
            ModelDraft model, ToManyDraft relation, EntityDraft owner, boolean tables) {
        int columns = of(model, owner).size() + 1;
        return !tables || relation.joinColumns.isEmpty() || relation.joinColumns.size() == columns
                ? null
                : SharedPivotMistakes.columns(relation, columns);
    }

    /** Whether columns were declared for a key that takes another number of them. */
    static @Nullable Mistake mistake(
            ModelDraft model, PropertyDraft relation, List<String> declared, EntityDraft target) {
        if (target.key == null || declared.isEmpty()) {
            return null;
        }
        List<String> own = relation instanceof ToOneDraft toOne ? referenced(model, toOne, target) : of(model, target);
        return declared.size() == own.size() ? null : RelationMistakes.joinColumns(relation, declared, target, own);
    }

    private static List<String> named(List<String> columns, UnaryOperator<String> name) {
        List<String> names = new ArrayList<>(columns.size());
        for (String column : columns) {
            names.add(name.apply(column));
        }
        return names;
    }
}

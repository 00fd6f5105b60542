// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.PolymorphicTargets;
import io.mikroorm.metadata.PolymorphicTargets.Target;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.check.AlikeKeys;
import io.mikroorm.metadata.discovery.check.ReferredValues;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.PolymorphicMistakes;
import io.mikroorm.type.Limits;
import io.mikroorm.type.PolymorphicKey;
import io.mikroorm.type.Storage;
import io.mikroorm.type.StructType;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides how relations that may lead to entities of several classes are stored: as a name of the class and a key, which all of them have
 * alike. Reads relations, keys and constructions; writes targets and the parts of their keys.
 */
final class ResolveTargets implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ToOneDraft relation && relation.isPolymorphic()) {
                Mistake mistake = resolve(model, relation);
                if (mistake != null) {
                    model.mistakes.add(relation, mistake);
                }
            }
        });
    }

    private static @Nullable Mistake resolve(ModelDraft model, ToOneDraft relation) {
        if (!CompositeKeys.areTaken(model)) {
            return PolymorphicMistakes.unknown(relation, model.platform.name());
        }
        List<EntityDraft> targets = new ArrayList<>();
        for (Class<?> type : relation.targetClasses) {
            EntityDraft target = model.entity(type);
            if (target != null && target.isView()) {
                return PolymorphicMistakes.view(relation, target);
            }
            if (target == null || target.key == null) {
                relation.broken = true; // the target's mistake is told
                return null;
            }
            targets.add(target);
        }
        Mistake mistake = mistakeOfRelation(relation);
        mistake = mistake == null ? mistakeOfTables(relation, targets) : mistake;
        mistake = mistake == null ? mistakeOfKeys(model, relation, targets) : mistake;
        mistake = mistake == null ? mistakeOfObjects(relation, targets) : mistake;
        mistake = mistake == null ? name(relation, targets) : mistake;
        mistake = mistake == null ? mistakeOfColumns(relation, targets) : mistake;
        if (mistake == null && !relation.broken) {
            store(model, relation, targets);
        }
        return mistake;
    }

    private static @Nullable Mistake mistakeOfRelation(ToOneDraft relation) {
        if (relation.key) {
            return PolymorphicMistakes.option(relation, "is a @PrimaryKey", "rows would be found by a class and a key");
        }
        if (relation.deferred) {
            return PolymorphicMistakes.option(relation, "is deferred", "no foreign key can lead to several tables");
        }
        String said = relation.saysConstraint();
        if (said != null) {
            return PolymorphicMistakes.option(relation, "has " + said, "no foreign key can lead to several tables");
        }
        if (!relation.defaultKeyText.isEmpty() || relation.onDelete == ReferentialAction.SET_DEFAULT) {
            return PolymorphicMistakes.option(relation, "has a default", "a default would be a class and a key");
        }
        if (relation.onUpdate != ReferentialAction.DEFAULT) {
            return PolymorphicMistakes.option(
                    relation, "says onUpdate = " + relation.onUpdate, "no foreign key can lead to several tables");
        }
        if (relation.eager) {
            return PolymorphicMistakes.option(relation, "is eager", "it is loaded where a query populates it");
        }
        return null;
    }

    /** What rows hold beside the class is alike: the key, or what the relation names instead. */
    private static @Nullable Mistake mistakeOfKeys(ModelDraft model, ToOneDraft relation, List<EntityDraft> targets) {
        return relation.targetKeyName.isEmpty()
                ? AlikeKeys.mistake(model, relation, targets)
                : ReferredValues.mistake(model, relation, targets);
    }

    /** One with the class, and those with the key. */
    private static @Nullable Mistake mistakeOfColumns(ToOneDraft relation, List<EntityDraft> targets) {
        int columns = 1 + stored(relation, targets).type().width();
        return relation.joinColumns.isEmpty() || relation.joinColumns.size() == columns
                ? null
                : PolymorphicMistakes.joinColumns(relation, columns - 1);
    }

    /** Each target is told by its class, so no table and no class may stand for two. */
    private static @Nullable Mistake mistakeOfTables(ToOneDraft relation, List<EntityDraft> targets) {
        for (int i = 0; i < targets.size(); i++) {
            for (int j = 0; j < i; j++) {
                EntityDraft one = targets.get(j);
                EntityDraft other = targets.get(i);
                if (one == other
                        || one.isBelow(other)
                        || other.isBelow(one)
                        || table(one).equals(table(other))) {
                    return PolymorphicMistakes.sameTable(relation, one, other);
                }
            }
        }
        return null;
    }

    /** The table by which rows know a class. */
    static String table(EntityDraft entity) {
        return entity.hierarchy != null && entity.hierarchy.isSingleTable()
                ? entity.hierarchy.root().table
                : entity.table;
    }

    /** A field that holds the target itself holds an object that may only know its key. */
    private static @Nullable Mistake mistakeOfObjects(ToOneDraft relation, List<EntityDraft> targets) {
        for (EntityDraft target : targets) {
            boolean open = target.hierarchy != null && target.hierarchy.hasBelow(target);
            if (!relation.isRef && (open || !target.construction.needsNothing())) {
                return PolymorphicMistakes.unreferenceable(relation, target);
            }
        }
        return null;
    }

    private static @Nullable Mistake name(ToOneDraft relation, List<EntityDraft> targets) {
        List<String> declared = relation.targetValues;
        if (!declared.isEmpty() && declared.size() != targets.size()) {
            return PolymorphicMistakes.values(relation, targets);
        }
        Set<String> known = new HashSet<>();
        List<Target> named = new ArrayList<>();
        for (EntityDraft target : targets) {
            String value = declared.isEmpty() ? table(target) : declared.get(named.size());
            if (value.isBlank() || !known.add(value)) {
                return PolymorphicMistakes.value(relation, value);
            }
            named.add(new Target(target.type, value, null));
        }
        relation.targets = new PolymorphicTargets(named);
        return null;
    }

    /** What rows hold of the first target. */
    private static ScalarDraft stored(ToOneDraft relation, List<EntityDraft> targets) {
        ScalarDraft named = relation.targetKey;
        return named == null ? Objects.requireNonNull(targets.get(0).key) : named;
    }

    private static void store(ModelDraft model, ToOneDraft relation, List<EntityDraft> targets) {
        ScalarDraft key = stored(relation, targets);
        int length = model.platform.indexedLength();
        Limits limits = length > 0 ? new Limits(length, 0, 0) : Limits.NONE;
        ValueType name = new ValueType(String.class, Storage.STRING, null, limits);
        if (!key.parts.isEmpty()) {
            storeParts(model, relation, targets, name);
            return;
        }
        boolean unlimited =
                key.type().storage() == Storage.STRING && key.type().limits().length() == 0 && key.columnType.isEmpty();
        ValueType held = unlimited
                ? new ValueType(
                        key.type().javaType(), Storage.STRING, key.type().converter(), limits)
                : key.type();
        String column = key.column.isEmpty() ? model.naming.columnName(key.name()) : key.column;
        relation.keyType = PolymorphicKey.stored(name, key.name(), held);
        relation.keyParts = List.of(
                part(0, PolymorphicKey.TYPE, "", value(PolymorphicKey.TYPE, name, "")),
                part(1, column, key.columnType, value(key.name(), held, key.collation)));
    }

    /** Of keys of several parts: the parts of that of the first target, below one name, which in a document is a document. */
    private static void storeParts(ModelDraft model, ToOneDraft relation, List<EntityDraft> targets, ValueType name) {
        EntityDraft first = targets.get(0);
        List<MappedColumn> parts = Objects.requireNonNull(first.key).parts;
        List<String> columns = model.platform.spreadsKeys() ? KeyColumns.of(model, first) : List.of();
        List<MappedColumn> all = new ArrayList<>();
        List<StructType.Part> stored = new ArrayList<>();
        all.add(part(0, PolymorphicKey.TYPE, "", value(PolymorphicKey.TYPE, name, "")));
        for (MappedColumn part : parts) {
            String inside = PolymorphicKey.KEY + "." + part.name();
            MappedColumn below =
                    part.of(PolymorphicKey.KEY, columns.isEmpty() ? inside : columns.get(stored.size()), false);
            all.add(below);
            stored.add(new StructType.Part(below.path(), inside, part.type()));
        }
        Map<String, ValueType> keys = new HashMap<>();
        for (Target target : Objects.requireNonNull(relation.targets).all()) {
            EntityDraft entity = Objects.requireNonNull(model.entity(target.type()));
            keys.put(target.value(), Objects.requireNonNull(entity.key).type());
        }
        relation.keyType = PolymorphicKey.stored(name, stored, keys);
        relation.keyParts = List.copyOf(all);
    }

    private static ScalarProperty value(String path, ValueType type, String collation) {
        FieldRef field = new FieldRef(PolymorphicKey.class, path, type.javaType(), true);
        return new ScalarProperty(path, field, type, Role.PLAIN, false).ofColumn(true, "", collation);
    }

    private static MappedColumn part(int place, String name, String columnType, ScalarProperty property) {
        return new MappedColumn(
                place,
                property.name(),
                name,
                columnType,
                property.type(),
                false,
                false,
                List.of(),
                property,
                List.of(),
                null);
    }
}

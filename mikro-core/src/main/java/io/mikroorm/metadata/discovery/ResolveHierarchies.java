// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.HierarchyDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.HierarchyMistakes;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how the classes of a hierarchy are told apart. Reads types and roles; writes discriminators, their values and their roles.
 */
final class ResolveHierarchies implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            HierarchyDraft hierarchy = entity.hierarchy;
            if (hierarchy == null) {
                continue;
            }
            if (!hierarchy.hasObjects(entity)) {
                model.mistakes.add(entity, HierarchyMistakes.withoutObjects(entity));
            }
            if (entity.parent != null) {
                checkVersion(model, entity, hierarchy.root());
            } else if (hierarchy.isSingleTable()) {
                findDiscriminator(model, hierarchy);
            } else if (!model.platform.joinsTables()) {
                model.mistakes.add(entity, HierarchyMistakes.joined(entity, model.platform.name()));
            }
        }
    }

    private static void checkVersion(ModelDraft model, EntityDraft entity, EntityDraft root) {
        for (PropertyDraft property : entity.own()) {
            if (property instanceof ScalarDraft scalar && scalar.role == Role.VERSION) {
                model.mistakes.add(property, HierarchyMistakes.versionBelow(entity, property, root));
            }
        }
    }

    private static void findDiscriminator(ModelDraft model, HierarchyDraft hierarchy) {
        for (PropertyDraft property : hierarchy.root().sound()) {
            String column = property.column.isEmpty() ? model.naming.columnName(property.name()) : property.column;
            if (!column.equalsIgnoreCase(hierarchy.discriminatorColumn) || !(property instanceof ScalarDraft scalar)) {
                continue;
            }
            if (scalar.role != Role.PLAIN || !canShow(scalar.type()) || scalar.isFinal()) {
                model.mistakes.add(property, HierarchyMistakes.wrongDiscriminator(property));
                return;
            }
            scalar.role = Role.DISCRIMINATOR;
            scalar.nullable = false;
            hierarchy.discriminator = scalar;
        }
        Map<Object, EntityDraft> known = new HashMap<>();
        int length = model.platform.indexedLength();
        for (EntityDraft member : hierarchy.members) {
            if (!member.isAbstract()) {
                findValue(model, hierarchy, member, known);
            }
        }
        hierarchy.hiddenType =
                new ValueType(String.class, Storage.STRING, null, length > 0 ? new Limits(length, 0, 0) : Limits.NONE);
    }

    private static boolean canShow(ValueType type) {
        return type.converter() == null
                && (type.isEnum()
                        || type.storage() == Storage.STRING
                        || type.storage().isIntegral());
    }

    private static void findValue(
            ModelDraft model, HierarchyDraft hierarchy, EntityDraft entity, Map<Object, EntityDraft> known) {
        String declared = Objects.requireNonNull(entity.declared.on(entity.type).get(Entity.class))
                .discriminatorValue();
        String text = declared.isEmpty() ? model.naming.discriminatorValue(entity.type.getSimpleName()) : declared;
        ScalarDraft shown = hierarchy.discriminator;
        Object value = shown == null ? text : value(shown.type(), text);
        if (value == null) {
            if (shown != null) {
                model.mistakes.add(entity, HierarchyMistakes.wrongValue(entity, shown, text));
            }
            return;
        }
        EntityDraft twin = known.putIfAbsent(value, entity);
        if (twin != null) {
            model.mistakes.add(entity, HierarchyMistakes.sameValue(twin, entity, value));
        }
        entity.discriminatorValue = value;
    }

    /** A text as a value of a property; null where it cannot hold it. */
    private static @Nullable Object value(ValueType type, String text) {
        if (type.isEnum()) {
            for (Object constant : type.javaType().getEnumConstants()) {
                if (((Enum<?>) constant).name().equalsIgnoreCase(text)) {
                    return constant;
                }
            }
            return null;
        }
        if (type.storage() == Storage.STRING) {
            return text;
        }
        try {
            return switch (type.storage()) {
                case BYTE -> Byte.valueOf(text);
                case SHORT -> Short.valueOf(text);
                case INT -> Integer.valueOf(text);
                default -> Long.valueOf(text);
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

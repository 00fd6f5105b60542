// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.metadata.KeyTexts;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.KeyTextDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import io.mikroorm.metadata.discovery.mistake.KeyFieldMistakes;
import io.mikroorm.metadata.discovery.mistake.KeyMistakes;
import io.mikroorm.metadata.discovery.mistake.KeyRelationMistakes;
import io.mikroorm.type.CompositeKey;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Finds the key of each entity and where it comes from. Reads roles and types; writes keys and their generation. */
final class FindKeys implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        List<EntityDraft> related = new ArrayList<>();
        for (EntityDraft entity : model.entities()) {
            if (entity.isVirtual()) {
                continue; // has none
            }
            List<PropertyDraft> keys = keys(entity);
            if (keys.size() < 2 && FieldKeys.keyClass(entity) != CompositeKey.class) {
                model.mistakes.add(entity, KeyFieldMistakes.noFields(entity, FieldKeys.keyClass(entity)));
            }
            if (keys.size() == 1 && FieldKeys.isOfNothing(entity, keys.get(0))) {
                model.mistakes.add(keys.get(0), KeyFieldMistakes.partOfNothing(keys.get(0)));
            }
            if (keys.isEmpty()) {
                model.mistakes.add(entity, KeyMistakes.missing(entity));
            } else if (keys.size() > 1 || keys.get(0) instanceof ToOneDraft) {
                related.add(entity);
            } else if (!keys.get(0).broken) {
                take(model, entity, (ScalarDraft) keys.get(0));
            }
        }
        new KeyRelations(model).take(related);
        for (EntityDraft entity : model.entities()) {
            checkTexts(model, entity);
        }
    }

    /** The properties that are marked as the key, mistaken ones too. */
    static List<PropertyDraft> keys(EntityDraft entity) {
        List<PropertyDraft> keys = new ArrayList<>();
        for (PropertyDraft property : entity.properties) {
            boolean value = property instanceof ScalarDraft scalar && scalar.role == Role.KEY;
            if (value || property instanceof ToOneDraft relation && relation.key) {
                keys.add(property);
            }
        }
        return keys;
    }

    /** The fields that have the key as text: one at most, of a key that has one. */
    private static void checkTexts(ModelDraft model, EntityDraft entity) {
        ScalarDraft key = entity.key;
        PropertyDraft first = null;
        for (PropertyDraft property : entity.sound()) {
            if (!(property instanceof KeyTextDraft text)) {
                continue;
            }
            if (first != null) {
                model.mistakes.add(property, KeyMistakes.severalTexts(first, property));
            } else if (key != null) {
                Mistake mistake = mistakeOfText(entity, key, text);
                if (mistake != null) {
                    model.mistakes.add(property, mistake);
                }
            }
            first = property;
        }
    }

    /** What a new entity has in the text is its key where it has no key yet, which a primitive one that is assigned does not tell. */
    private static @Nullable Mistake mistakeOfText(EntityDraft entity, ScalarDraft key, KeyTextDraft text) {
        boolean ofOthers = entity.keyRelation != null || !entity.keyFields.isEmpty();
        text.shows = ofOthers
                && TypeBindings.boxed(text.held)
                        == TypeBindings.boxed(key.type().javaType());
        if (text.shows) {
            return null;
        }
        if (text.held != String.class) {
            return ofOthers ? KeyMistakes.shownOtherwise(text, key) : KeyMistakes.textElsewhere(text);
        }
        if (entity.keyRelation != null) {
            return KeyRelationMistakes.text(text, entity.keyRelation);
        }
        if (!KeyTexts.has(key.type())) {
            return KeyMistakes.textOfParts(text, key);
        }
        boolean alwaysThere =
                !entity.isReadOnly() && key.held.isPrimitive() && entity.keyGeneration == KeyGeneration.ASSIGNED;
        return alwaysThere ? KeyMistakes.textOfPrimitive(text, key) : null;
    }

    private static void take(ModelDraft model, EntityDraft entity, ScalarDraft key) {
        Mistake mistake = entity.isView() ? mistakeOfView(key) : mistake(model, entity, key);
        if (mistake != null) {
            model.mistakes.add(key, mistake);
            return;
        }
        key.nullable = false;
        entity.key = key;
        entity.keyGeneration = entity.isView() ? KeyGeneration.ASSIGNED : generation(model, key);
        entity.keyMaker = entity.keyGeneration == KeyGeneration.MADE && key.generators.onCreate() == null
                ? maker(model, key)
                : null;
    }

    /** No keys are made for rows that are only read. */
    private static @Nullable Mistake mistakeOfView(ScalarDraft key) {
        if (!canBeKey(key.type())) {
            return KeyMistakes.wrongType(key);
        }
        return key.declaredNullable ? KeyMistakes.nullable(key) : null;
    }

    private static @Nullable Mistake mistake(ModelDraft model, EntityDraft entity, ScalarDraft key) {
        KeyGeneration generation = generation(model, key);
        if (!canBeKey(key.type())) {
            return KeyMistakes.wrongType(key);
        }
        if (generation == KeyGeneration.IDENTITY && !isCountable(key.type())) {
            return KeyMistakes.identityNeedsNumber(key);
        }
        if (generation == KeyGeneration.UUID_V7 && (key.type().storage() != Storage.UUID || isConverted(key.type()))) {
            return KeyMistakes.uuidNeedsUuid(key);
        }
        if (generation == KeyGeneration.MADE && key.generators.onCreate() == null && maker(model, key) == null) {
            return KeyMistakes.notMade(key, model.platform.name());
        }
        if (key.declaredNullable || (key.nullable && generation == KeyGeneration.ASSIGNED)) {
            return KeyMistakes.nullable(key);
        }
        boolean set = generation != KeyGeneration.ASSIGNED && !entity.isReadOnly();
        return set && key.isFinal() ? KeyMistakes.finalGenerated(key) : null;
    }

    private static @Nullable LongFunction<Object> maker(ModelDraft model, ScalarDraft key) {
        return model.platform.keyMaker(key.held);
    }

    private static KeyGeneration generation(ModelDraft model, ScalarDraft key) {
        if (key.generators.onCreate() != null) {
            return KeyGeneration.MADE;
        }
        if (key.generation != KeyGeneration.AUTO) {
            return key.generation;
        }
        if (maker(model, key) != null) {
            return KeyGeneration.MADE;
        }
        return key.type != null && isCountable(key.type) ? KeyGeneration.IDENTITY : KeyGeneration.ASSIGNED;
    }

    private static boolean isCountable(ValueType type) {
        return (type.storage() == Storage.LONG || type.storage() == Storage.INT)
                && !isConverted(type)
                && !type.isEnum();
    }

    private static boolean isConverted(ValueType type) {
        return type.converter() != null;
    }

    private static boolean canBeKey(ValueType type) {
        if (type.storage().isIntegral()) {
            return !type.isEnum();
        }
        return type.storage() == Storage.STRING || type.storage() == Storage.UUID || type.storage() == Storage.STRUCT;
    }
}

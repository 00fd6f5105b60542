// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.KeyTextDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.ClassMistakes;
import io.mikroorm.metadata.discovery.mistake.DocumentRelationMistakes;
import io.mikroorm.metadata.discovery.mistake.KeyMistakes;
import io.mikroorm.metadata.discovery.mistake.TypeMistakes;
import io.mikroorm.type.Storage;
import java.util.Collection;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Refuses in embeddables what only an entity can have, and in objects and arrays of them what only a row can have. Reads kinds, roles, sides and
 * indexes; writes nothing.
 */
public final class CheckEmbeddables implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachClass(type -> {
            if (type.inDocument && !type.indexes.isEmpty()) {
                model.mistakes.add(type, ClassMistakes.indexed(type));
            }
        });
        model.forEachProperty(property -> {
            Mistake mistake = mistake(property);
            if (mistake != null) {
                model.mistakes.add(property, mistake);
            }
        });
    }

    private static @Nullable Mistake mistake(PropertyDraft property) {
        if (property instanceof KeyTextDraft && property.owner.isEmbeddable()) {
            return KeyMistakes.textInEmbeddable(property);
        }
        String refused = property.owner.isEmbeddable() ? refused(property) : "";
        if (!refused.isEmpty()) {
            return ClassMistakes.onlyInEntities(property, refused);
        }
        Mistake mistake = property.owner.inDocument ? inDocument(property) : null;
        return mistake == null && property instanceof StructDraft struct ? ofStruct(struct) : mistake;
    }

    private static String refused(PropertyDraft property) {
        if (property instanceof ScalarDraft scalar && scalar.role != Role.PLAIN) {
            return KeyMistakes.annotation(scalar.role);
        }
        if (property instanceof ToOneDraft relation && relation.key) {
            return KeyMistakes.annotation(Role.KEY);
        }
        if (property instanceof ToManyDraft) {
            return "a to-many relation";
        }
        return property instanceof ToOneDraft toOne && !toOne.isOwner() ? "a relation with mappedBy" : "";
    }

    private static @Nullable Mistake inDocument(PropertyDraft property) {
        if (property instanceof ToOneDraft relation) {
            return ofRelation(relation);
        }
        if (property.held == Storage.BLOB.javaType() || property.held == Storage.CLOB.javaType()) {
            return ClassMistakes.notInDocuments(property, "a content");
        }
        return indexed(property);
    }

    /** A relation in a document is a key, and nothing in the database looks after it. */
    private static @Nullable Mistake ofRelation(ToOneDraft relation) {
        if (relation.isPolymorphic()) {
            return DocumentRelationMistakes.several(relation);
        }
        if (!relation.targetKeyName.isEmpty()) {
            return DocumentRelationMistakes.targetKey(relation);
        }
        if (relation.joinColumns.size() > 1) {
            return DocumentRelationMistakes.names(relation);
        }
        if (relation.orphanRemoval) {
            return DocumentRelationMistakes.option(
                    relation, "orphanRemoval", "who else refers to the target by an object is not known");
        }
        if (!relation.ownColumns.isEmpty()) {
            return DocumentRelationMistakes.option(relation, "ownColumns", "it shares no column with others");
        }
        String said = ofForeignKey(relation);
        return said == null
                ? indexed(relation)
                : DocumentRelationMistakes.option(relation, said, "the database has no foreign key there");
    }

    /** What it says of a foreign key, unless that is what is so without one: no constraint, and nothing that is done. */
    private static @Nullable String ofForeignKey(ToOneDraft relation) {
        if (acts(relation.onDelete) || acts(relation.onUpdate)) {
            return "onDelete or onUpdate";
        }
        if (!relation.defaultKeyText.isEmpty()) {
            return "defaultKey";
        }
        return relation.foreignKeyName.isEmpty() && !relation.deferred ? null : relation.saysConstraint();
    }

    private static boolean acts(ReferentialAction action) {
        return action != ReferentialAction.DEFAULT && action != ReferentialAction.NO_ACTION;
    }

    private static @Nullable Mistake indexed(PropertyDraft property) {
        return property.indexes.isEmpty() ? null : ClassMistakes.indexed(property);
    }

    private static @Nullable Mistake ofStruct(StructDraft array) {
        boolean isCollection = Collection.class.isAssignableFrom(array.held);
        if (isCollection && array.isFinal() && !array.owner.type.isRecord()) {
            return TypeMistakes.finalCollection(array);
        }
        if (SortedSet.class.isAssignableFrom(array.held) && !Comparable.class.isAssignableFrom(array.body.type)) {
            return ClassMistakes.unsorted(array, array.body);
        }
        return null;
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.ForeignKeyMistakes;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Capabilities.Feature;
import org.jspecify.annotations.Nullable;

/**
 * Gives foreign keys that say nothing what the configuration says. What a relation is comes first: nullable ones become null, keys that are
 * relations and links go with their target, rows that are only read stay, other values than keys are followed. What is the default of a column is read here, too. Reads columns; writes
 * relations.
 */
final class FillReferentialActions implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            for (ColumnDraft column : entity.ownColumns()) {
                if (column.property() instanceof ToOneDraft relation && isForeignKey(model, relation)) {
                    if (!entity.isReadOnly()) {
                        fill(model, relation, column.nullable());
                    }
                    Mistake mistake = readDefault(model, relation, column);
                    if (mistake != null) {
                        model.mistakes.add(relation, mistake);
                    }
                }
            }
        }
    }

    private static @Nullable Mistake readDefault(ModelDraft model, ToOneDraft relation, ColumnDraft column) {
        boolean wanted = relation.onDelete == ReferentialAction.SET_DEFAULT
                || relation.onUpdate == ReferentialAction.SET_DEFAULT;
        Capabilities capabilities = model.platform.capabilities();
        if (wanted && capabilities.has(Feature.FOREIGN_KEYS) && !capabilities.has(Feature.FOREIGN_KEY_DEFAULTS)) {
            return ForeignKeyMistakes.noDefaults(relation, model.platform.name());
        }
        if (relation.defaultKeyText.isEmpty()) {
            return wanted ? ForeignKeyMistakes.withoutDefault(relation) : null;
        }
        String reason = reasonAgainst(relation, column);
        if (!reason.isEmpty()) {
            return ForeignKeyMistakes.misplaced(relation, reason);
        }
        relation.defaultKey = ReadDefaults.value(column.type(), relation.defaultKeyText);
        boolean written = ReadDefaults.hasUnwritable(relation.defaultKeyText);
        return relation.defaultKey == null || written ? ForeignKeyMistakes.unreadable(relation, column) : null;
    }

    /** The end of a sentence; empty where the foreign key may have a default. */
    private static String reasonAgainst(ToOneDraft relation, ColumnDraft column) {
        if (relation.key) {
            return "is a @PrimaryKey, which each row has for itself";
        }
        if (relation.targetKey != null) {
            return "has a foreign key to another value than the key of its target";
        }
        if (column.names().size() > 1 || !relation.ownColumns.isEmpty()) {
            return "has a foreign key of several columns";
        }
        return relation.persisted ? "" : "is not written: the column belongs to another property";
    }

    private static boolean isForeignKey(ModelDraft model, ToOneDraft relation) {
        EntityDraft target = relation.isPolymorphic() ? null : model.entity(relation.target);
        return target != null && !target.isView();
    }

    private static void fill(ModelDraft model, ToOneDraft relation, boolean nullable) {
        if (!nullable) {
            relation.fallBackTo(model.onDelete);
        }
        boolean says = relation.onUpdate != ReferentialAction.DEFAULT;
        if (!says && relation.constraint && !relation.key && relation.targetKey == null) {
            relation.onUpdate = model.onUpdate;
        }
    }
}

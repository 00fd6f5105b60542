// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.discovery.draft.ColumnCheck;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnIndex;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.mistake.NameMistakes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Refuses one name for constraints of several kinds in a table, which databases take for one: of a check, of what is unique, and of a foreign key. Reads
 * indexes, checks and the names of foreign keys.
 */
public final class CheckConstraintKinds implements DiscoveryPass {

    private static final String UNIQUE = "unique constraint";
    private static final String CHECK = "check";
    private static final String FOREIGN_KEY = "foreign key";

    @Override
    public void run(ModelDraft model) {
        Map<String, String> known = new HashMap<>();
        for (EntityDraft entity : model.entities()) {
            for (ColumnIndex index : entity.ownIndexes()) {
                if (index.unique()) {
                    add(model, known, entity, index.name(), UNIQUE);
                }
            }
            for (ColumnCheck check : entity.columnChecks) {
                add(model, known, entity, check.name(), CHECK);
            }
            for (ColumnDraft column : entity.ownColumns()) {
                if (column.property() instanceof ToOneDraft relation && relation.constraint) {
                    add(model, known, entity, relation.foreignKeyName, FOREIGN_KEY);
                }
            }
        }
    }

    private static void add(ModelDraft model, Map<String, String> known, EntityDraft entity, String name, String kind) {
        String key = (entity.schema() + "\0" + entity.table + "\0" + name).toLowerCase(Locale.ROOT);
        String other = name.isEmpty() ? null : known.putIfAbsent(key, kind);
        if (other != null && !other.equals(kind)) {
            model.mistakes.add(entity, NameMistakes.ofTwoKinds(entity, name, other, kind));
        }
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

/** Names every table that was not named by hand. Reads class names; writes table names. */
final class NameTables implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            if (entity.table.isEmpty()) {
                entity.table = model.naming.tableName(entity.type.getSimpleName());
            }
        }
    }
}

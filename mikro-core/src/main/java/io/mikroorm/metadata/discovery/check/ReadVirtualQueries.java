// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.annotation.Virtual;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.mistake.VirtualMistakes;
import java.lang.reflect.Constructor;

/** Makes who is asked for the queries of virtual entities. Reads annotations; writes {@code virtualQuery}. */
public final class ReadVirtualQueries implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            Object said = entity.declared.on(entity.type).value(Virtual.class, "query");
            if (said instanceof VirtualQuery query) {
                entity.virtualQuery = query;
            } else if (said instanceof Class<?> named && named != void.class) {
                make(model, entity, named);
            }
        }
    }

    private static void make(ModelDraft model, EntityDraft entity, Class<?> named) {
        if (!VirtualQuery.class.isAssignableFrom(named)) {
            model.mistakes.add(entity, VirtualMistakes.noQuery(entity, named));
            return;
        }
        try {
            Constructor<?> constructor = named.getDeclaredConstructor();
            constructor.setAccessible(true);
            entity.virtualQuery = (VirtualQuery) constructor.newInstance();
        } catch (ReflectiveOperationException | RuntimeException e) {
            model.mistakes.add(entity, VirtualMistakes.notMade(entity, named, e));
        }
    }
}

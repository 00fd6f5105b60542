// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.metadata.discovery;

import io.mikroorm.annotation.Entity;
import java.util.function.Predicate;

/** Asks a class itself what is declared about it. */
class AnnotationPeeker {

    boolean peek(Class<?> type) {
        Predicate<Class<Entity>> present = type::isAnnotationPresent;
        return present.test(Entity.class);
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import javax.lang.model.element.TypeElement;

/** Knows which classes have a class of paths. */
@FunctionalInterface
public interface Metamodels {

    /** Whether there is a class of paths for a class, or will be, behind this run of the compiler. */
    boolean isThereFor(TypeElement type);
}

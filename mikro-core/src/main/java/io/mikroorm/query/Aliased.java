// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * What paths and conditions are about that start from an {@link Alias}, instead of from one entity: conditions on several aliases of a
 * query stand beside each other, and none of them is taken for one on an entity. There are no objects of it.
 */
public final class Aliased {

    private Aliased() {}
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

/** Says how an embeddable, or a class that lends its fields, is mapped. Not thread-safe. */
public final class MembersBuilder extends ClassBuilder<MembersBuilder> {

    MembersBuilder() {}

    @Override
    MembersBuilder self() {
        return this;
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Embeddable;
import java.util.function.Consumer;

/** Says how an embeddable, or a class that lends its fields, is mapped. Not thread-safe. */
public final class MembersBuilder extends ClassBuilder<MembersBuilder> {

    MembersBuilder() {}

    /** Of an embeddable, of which classes its objects may be: {@code @Embeddable}. */
    public MembersBuilder embeddable(Consumer<? super EmbeddableOptions> options) {
        sheet.say(Embeddable.class);
        options.accept(new EmbeddableOptions(sheet));
        return this;
    }

    @Override
    MembersBuilder self() {
        return this;
    }
}

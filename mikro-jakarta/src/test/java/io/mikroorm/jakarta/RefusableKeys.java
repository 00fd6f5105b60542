// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.jakarta.Refusable.Target;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import org.jspecify.annotations.Nullable;

/** Keys that are not understood, each for one reason. */
final class RefusableKeys {

    private RefusableKeys() {}

    @Entity
    static class MappedKey {
        @Id
        long id;

        @MapsId("target")
        @ManyToOne
        @Nullable
        Target target;
    }

    @Entity
    static class MappedTwice {
        @EmbeddedId
        TwoParts id = new TwoParts(1L, 1L);

        @MapsId
        @ManyToOne
        @Nullable
        Target one;

        @MapsId("other")
        @ManyToOne
        @Nullable
        Target other;
    }

    @Embeddable
    record OnePart(Long target) {}

    @Entity
    static class MappedOnePart {
        @EmbeddedId
        OnePart id = new OnePart(1L);

        @MapsId("target")
        @ManyToOne
        @Nullable
        Target target;
    }

    @Embeddable
    record TwoParts(Long one, Long other) {}

    /** With a part that is nobody's. */
    @Embeddable
    record ThreeParts(Long one, Long other, int line) {}

    @Entity
    static class MappedParts {
        @EmbeddedId
        ThreeParts id = new ThreeParts(1L, 1L, 1);

        @MapsId("one")
        @ManyToOne
        @Nullable
        Target one;

        @MapsId("other")
        @ManyToOne
        @Nullable
        Target other;
    }
}

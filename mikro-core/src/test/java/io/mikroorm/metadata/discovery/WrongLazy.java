// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.type.BinaryContent;

/** Mistakes of lazy values. */
final class WrongLazy {

    static class Base {
        @PrimaryKey
        private Long id;
    }

    @Wrong(2480)
    @Entity
    static class LazyPrimitive extends Base {
        @Property(lazy = true)
        int pages;
    }

    @Wrong(2480)
    @Entity
    static class LazyVersion extends Base {
        @Version
        @Property(lazy = true)
        Integer version;
    }

    @Wrong(2480)
    @Entity
    static class LazyAndChecked extends Base {
        @Property(lazy = true, concurrencyCheck = true)
        String text;
    }

    @Wrong(2480)
    @Entity
    static class LazyContent extends Base {
        @Property(lazy = true)
        BinaryContent content;
    }

    @Embeddable
    static class Inside {
        @Property(lazy = true)
        String text;
    }

    @Wrong(2480)
    @Entity
    static class LazyInside extends Base {
        @Embedded
        Inside inside;
    }

    @Wrong(2480)
    @Entity
    static class LazyOfConstructor extends Base {
        @Property(lazy = true)
        String text;

        LazyOfConstructor(String text) {
            this.text = text;
        }
    }

    @Wrong(2480)
    @Entity
    @Virtual("select id, text from book")
    static class LazyVirtual {
        @Property(lazy = true)
        String text;
    }
}

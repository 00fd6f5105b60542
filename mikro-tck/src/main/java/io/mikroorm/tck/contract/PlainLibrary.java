// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Publisher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plain objects of a {@link LibraryModel}: what is to be there, each with its managed twin. */
final class PlainLibrary {

    private PlainLibrary() {}

    /** An author that is to be there. */
    static final class PlainAuthor {
        String name = "";

        @Nullable
        PlainPublisher publisher;

        @Nullable
        Author entity;

        @Nullable
        Long key;
    }

    /** A publisher that is to be there. */
    static final class PlainPublisher {
        String name = "";

        @Nullable
        Publisher entity;

        @Nullable
        Long key;
    }

    /** A book that is to be there. */
    static final class PlainBook {
        String title = "";
        PlainAuthor author = new PlainAuthor();

        @Nullable
        PlainPublisher publisher;

        final Set<PlainTag> tags = new LinkedHashSet<>();
        final List<Integer> chapters = new ArrayList<>();

        @Nullable
        Book entity;

        @Nullable
        Long key;
    }

    /** A tag that is to be there. */
    static final class PlainTag {
        String name = "";

        @Nullable
        BookTag entity;

        @Nullable
        Long key;
    }
}

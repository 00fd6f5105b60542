// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.tck.values.Assorted;
import io.mikroorm.tck.values.Dossier;
import io.mikroorm.tck.values.Everything;
import io.mikroorm.tck.values.Series;
import java.util.List;

/** Which classes belong together. */
public final class Domain {

    /** Authors, their books, and all that these touch. */
    public static final List<Class<?>> LIBRARY = List.of(
            Author.class,
            Book.class,
            BookTag.class,
            Publisher.class,
            Profile.class,
            Chapter.class,
            Cover.class,
            Review.class);

    /** Everything in this package. */
    public static final List<Class<?>> ALL = List.of(
            Author.class,
            Book.class,
            BookTag.class,
            Publisher.class,
            Profile.class,
            Chapter.class,
            Cover.class,
            Review.class,
            Category.class,
            Country.class,
            City.class,
            Ticket.class,
            Counter.class,
            Chicken.class,
            Egg.class,
            Ship.class,
            Captain.class,
            Locker.class,
            Invoice.class,
            Memo.class,
            Stamp.class,
            Letter.class,
            Customer.class,
            Everything.class,
            Assorted.class,
            Series.class,
            Dossier.class,
            Part.class);

    private Domain() {}
}

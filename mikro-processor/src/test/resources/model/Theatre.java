package theatre;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;

/** Keys of several parts. */
public final class Theatre {

    /** Is marked as nothing. */
    public record SeatKey(String row, int number) {}

    /** Has it. */
    @Entity
    public static class Seat {
        @PrimaryKey
        SeatKey id;

        @ManyToOne
        Seat neighbour;
    }

    /** Is marked. */
    @Embeddable
    public record ShowKey(String title, int year) {}

    /** Has it. */
    @Entity
    public static class Show {
        @PrimaryKey
        ShowKey id;
    }
}

package shop;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Transient;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Classes of all kinds that a path can be of. */
public final class Shop {

    /** How far an order has come. */
    public enum State {
        OPEN,
        PAID
    }

    /** What all have, with a key that each chooses. */
    abstract static class Base<K> {
        @PrimaryKey
        K id;

        Instant made;
    }

    /** Somewhere. */
    @Embeddable
    public record Place(String town, int number) {}

    /** Buys. */
    @Entity
    public static class Customer extends Base<UUID> {
        String name;
        boolean active;
        @Embedded
        Place home;
        List<Place> others;
        @OneToMany(mappedBy = "customer")
        EntityCollection<Order> orders = EntityCollection.of(this);
        @Transient
        String shown;
        transient int seen;
        static int count;
        @Property(persist = false)
        String guessed;
    }

    /** Is bought. */
    @Entity
    public static class Order extends Base<Long> {
        State state;
        BigDecimal total;
        int lines;
        char letter;
        byte[] scan;
        LocalDate due;
        String[] words;
        Set<Integer> marks;
        Map<String, Object> facts;
        @Property(json = true)
        List<String> notes;
        @Property(lazy = true)
        Ref<String> text;
        Thread.State kept;
        Secret secret;
        @ManyToOne
        Customer customer;
        @ManyToOne
        Ref<Customer> payer;
        @ManyToOne(targets = {Customer.class, Order.class})
        Object subject;
        @ManyToMany
        Set<Order> path;

        private enum Secret {
            ONE
        }
    }

    /** Nobody can name it. */
    @Entity
    private static class Hidden {
        @PrimaryKey
        Long id;
    }
}

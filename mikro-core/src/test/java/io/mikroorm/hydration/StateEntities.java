// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.json.JsonMapper;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.type.Type;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Classes of every shape that a state has to deal with; their members are as hidden as Java allows. */
final class StateEntities {

    private StateEntities() {}

    static MetadataStorage model() {
        return StateModel.of(
                AllKinds.class, Place.class, Built.class, Settled.class, Wide.class, Tagged.class, Small.class);
    }

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    record Money(BigDecimal amount) {}

    static final class MoneyType implements Type<Money, BigDecimal> {
        @Override
        public Class<Money> javaType() {
            return Money.class;
        }

        @Override
        public Class<BigDecimal> databaseType() {
            return BigDecimal.class;
        }

        @Override
        public BigDecimal toDatabase(Money value) {
            return value.amount();
        }

        @Override
        public Money toJava(BigDecimal value) {
            return new Money(value);
        }

        @Override
        public boolean equal(BigDecimal one, BigDecimal other) {
            return one.compareTo(other) == 0;
        }
    }

    /** A mutable value that is stored as bytes. */
    static final class TextType implements Type<StringBuilder, byte[]> {
        @Override
        public Class<StringBuilder> javaType() {
            return StringBuilder.class;
        }

        @Override
        public Class<byte[]> databaseType() {
            return byte[].class;
        }

        @Override
        public byte[] toDatabase(StringBuilder value) {
            return value.toString().getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public StringBuilder toJava(byte[] value) {
            return new StringBuilder(new String(value, StandardCharsets.ISO_8859_1));
        }
    }

    /** A mutable value that is stored as a document. */
    static final class Note {
        String text;

        Note(String text) {
            this.text = text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Note that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** Writes notes, of which databases may make other texts. */
    static final class NoteMapper implements JsonMapper {
        @Override
        public String write(Object value, java.lang.reflect.Type type) {
            return "{\"text\":\"" + ((Note) value).text + "\",\"kind\":1}";
        }

        @Override
        public Object read(String json, java.lang.reflect.Type type) {
            String[] parts = json.split("\"", -1);
            return new Note(parts[Arrays.asList(parts).indexOf("text") + 2]);
        }
    }

    /** A primitive that is stored as something else. */
    static final class HexType implements Type<Integer, String> {
        @Override
        public Class<Integer> javaType() {
            return Integer.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(Integer value) {
            return Integer.toHexString(value).toUpperCase(Locale.ROOT);
        }

        @Override
        public Integer toJava(String value) {
            return Integer.parseUnsignedInt(value, 16);
        }
    }

    abstract static class Identified<K> {
        @PrimaryKey
        private K id;

        private Instant createdAt;
    }

    abstract static class Stamped extends Identified<Object> {
        private int revision;
    }

    @Entity
    static final class AllKinds extends Stamped {
        private boolean aBoolean;
        private byte aByte;
        private short aShort;
        private int anInt;
        private long aLong;
        private float aFloat;
        private double aDouble;
        private char aChar;
        private Boolean boxedBoolean;
        private Byte boxedByte;
        private Short boxedShort;
        private Integer boxedInt;
        private Long boxedLong;
        private Float boxedFloat;
        private Double boxedDouble;
        private Character boxedChar;
        private String text;
        private BigDecimal decimal;
        private BigInteger bigInteger;
        private byte[] bytes;
        private UUID uuid;
        private Instant instant;
        private LocalDate date;
        private LocalTime time;
        private LocalDateTime dateTime;
        private OffsetDateTime offsetDateTime;
        private Duration duration;
        private Color byName;

        @Property(enumMode = EnumMode.ORDINAL)
        private Color byOrdinal;

        @Property(type = MoneyType.class)
        private Money money;

        @Property(type = TextType.class)
        private StringBuilder mutable;

        @Property(type = HexType.class)
        private int hex;

        private int[] numbers;
        private boolean[] flags;
        private List<String> words;
        private Set<Color> colors;
        private SortedSet<LocalDate> days;
        private BigDecimal[] decimals;
        private List<byte[]> chunks;
        private Currency currency;
        private BitSet bits;
        private List<Currency> currencies;

        @Property(json = true)
        private Note note;

        private AllKinds() {}
    }

    @Embeddable
    record Geo(
            double lat,
            int lon,
            @Nullable String note,
            @Nullable Ref<Tagged> tag) {}

    @Embeddable
    static final class Address {
        private String street;
        private int number;
        private long zip;
        private boolean checked;

        @Nullable
        private Geo geo;

        private Geo sure;
        private AllKinds kind;

        private Address() {}

        void take(Address other) {
            street = other.street;
            zip = other.zip;
            geo = other.geo;
            sure = other.sure;
        }
    }

    @Entity
    static class Place {
        @PrimaryKey
        int id;

        @Nullable
        private Address address;

        private Address other;

        @Nullable
        private Geo geo;

        private Ref<AllKinds> ref;
        private AllKinds plain;
        private Tagged tagged;
        private Place self;
        private Built built;
        private Ref<Small> small;

        @OneToOne(mappedBy = "place")
        private Built inverse;

        @OneToOne(mappedBy = "place")
        private Ref<Tagged> inverseRef;

        private final EntityCollection<Tagged> tags = EntityCollection.of(this);
        private EntityCollection<Tagged> lateTags;

        @OneToMany(mappedBy = "place")
        private List<Tagged> listed = new ArrayList<>();

        @OneToMany(mappedBy = "place")
        private Set<Tagged> distinct;

        @OneToMany(mappedBy = "place")
        private Collection<Tagged> any;
    }

    /** Built by its constructor, in the constructor's own order. */
    @Entity
    static final class Built {
        @PrimaryKey
        private final String code;

        private final Geo geo;
        private final @Nullable Geo maybe;
        private final Ref<Place> place;
        private final Place plain;
        private final long count;
        private final byte[] bytes;
        private final Color color;
        private int changes;

        private Built(
                Place plain, long count, String code, Geo geo, Geo maybe, Ref<Place> place, byte[] bytes, Color color) {
            this.plain = plain;
            this.count = count;
            this.code = code;
            this.geo = geo;
            this.maybe = maybe;
            this.place = place;
            this.bytes = bytes;
            this.color = color;
        }
    }

    /** A record, of which all is known when it is made. */
    @Entity
    record Settled(
            Place plain,
            @PrimaryKey long id,
            long count,
            Geo geo,
            @Nullable Geo maybe,
            Ref<Place> place,
            @Nullable Ref<Settled> before,
            Built built,
            byte[] bytes,
            List<String> words,
            @Property(enumMode = EnumMode.ORDINAL) Color color) {}

    @Entity
    static final class Tagged {
        @PrimaryKey
        private UUID id;

        private String name;
    }

    @Entity
    static final class Small {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        private byte id;

        private Short size;
    }

    /** Its constructor throws a checked exception. */
    @Entity
    static final class Picky {
        @PrimaryKey
        private final long id;

        private Picky(long id) throws IOException {
            if (id < 0) {
                throw new IOException("no such row: " + id);
            }
            this.id = id;
        }
    }

    /** More columns than one generated method takes. */
    @Entity
    static final class Wide {
        @PrimaryKey
        private long id;

        @Nullable
        private Address a;

        @Nullable
        private Address b;

        private Address c;
        private Address d;
        private Address e;
        private String last;
    }
}

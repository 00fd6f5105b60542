// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.UpdatedAt;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import io.mikroorm.type.Type;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mistakes of keys, versions, timestamps and the types of plain values. */
final class WrongValues {

    static class Base {
        @PrimaryKey
        private Long id;
    }

    @Wrong(2320)
    @Entity
    static class DefaultOfOtherType extends Base {
        @Property(defaultValue = "many")
        Integer number;
    }

    @Wrong(2320)
    @Entity
    static class DefaultThatIsNoConstant extends Base {
        @Property(defaultValue = "LOUD")
        EnumMode mode;
    }

    @Wrong(2320)
    @Entity
    static class DefaultTooLong extends Base {
        @Property(defaultValue = "a long text", length = 4)
        String text;
    }

    @Wrong(2320)
    @Entity
    static class DefaultOfTooManyDigits extends Base {
        @Property(defaultValue = "1.255", precision = 5, scale = 2)
        BigDecimal price;
    }

    @Wrong(2320)
    @Entity
    static class DefaultOfMoment extends Base {
        @Property(defaultValue = "2026-01-01T00:00:00Z")
        Instant moment;
    }

    @Wrong(2321)
    @Entity
    static class DefaultOfKey {
        @PrimaryKey
        @Property(defaultValue = "7")
        Long id;
    }

    @Wrong(2321)
    @Entity
    static class DefaultOfFinal extends Base {
        @Property(defaultValue = "text")
        final String text = "";
    }

    @Embeddable
    static class PartWithDefault {
        @Property(defaultValue = "text")
        final String text = null;
    }

    @Wrong(2321)
    @Entity
    static class DefaultInside extends Base {
        PartWithDefault part;
    }

    @Wrong(2030)
    @Entity
    static class Keyless {
        Long id;
    }

    @Wrong(2030)
    @Entity
    static class WithoutAnyKey {
        String name;
    }

    @Wrong(2033)
    @Entity
    static class CollectionKey {
        @PrimaryKey
        @ManyToMany
        EntityCollection<Keyed> keyed;
    }

    @Entity
    static class Keyed extends Base {}

    @Embeddable
    record Plate(String country, String number) {}

    @Wrong(2034)
    @Entity
    static class DateKey {
        @PrimaryKey
        LocalDate day;
    }

    enum Season {
        SUMMER,
        WINTER
    }

    @Wrong(2034)
    @Entity
    static class OrdinalKey {
        @PrimaryKey
        @Property(enumMode = EnumMode.ORDINAL)
        Season season;
    }

    @Wrong(2026)
    @Entity
    static class PlainEmbedded extends Base {
        @Property(length = 9)
        Plate plate;
    }

    @Wrong(2051)
    @Entity
    static class PlainRef extends Base {
        @Property(column = "keyed")
        Ref<Keyed> keyed;
    }

    @Embeddable
    static class Sticker {
        String number;
    }

    @Wrong(2033)
    @Entity
    static class EmbeddedKey {
        @PrimaryKey
        @Embedded
        Sticker plate;
    }

    @Wrong(2035)
    @Entity
    static class IdentityOfText {
        @PrimaryKey(generated = KeyGeneration.IDENTITY)
        String id;
    }

    @Wrong(2035)
    @Entity
    static class UuidOfNumber {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        long id;
    }

    @Wrong(2036)
    @Entity
    static class FinalIdentity {
        @PrimaryKey
        final Long id;

        FinalIdentity(Long id) {
            this.id = id;
        }
    }

    @Wrong(2036)
    @Entity
    static class FinalUuid {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        final UUID id;

        FinalUuid(UUID id) {
            this.id = id;
        }
    }

    @Wrong(2037)
    @Entity
    static class NullableKey {
        @PrimaryKey
        @Nullable
        String isbn;
    }

    @Wrong(2038)
    @Entity
    static class TextVersion extends Base {
        @Version
        String version;
    }

    @Wrong(2039)
    @Entity
    static class TwoVersions extends Base {
        @Version
        int version;

        @Version
        Instant changed;
    }

    @Wrong(2040)
    @Entity
    static class FinalVersion extends Base {
        @Version
        final int version;

        FinalVersion(int version) {
            this.version = version;
        }
    }

    @Wrong(2041)
    @Entity
    static class DayOfCreation extends Base {
        @CreatedAt
        LocalDate created;
    }

    @Wrong(2041)
    @Entity
    static class NumberOfUpdate extends Base {
        @UpdatedAt
        long updated;
    }

    /** What names a broken property is no second mistake. */
    @Wrong(2042)
    @Entity
    @Check(expression = "{bad} > {more}")
    static class NamesWhatIsBroken extends Base {
        int more;

        @Formula("{bad} + 1")
        int next;

        @Property(generated = "{bad} * 2")
        int twice;

        Object bad;
    }

    @Wrong(2042)
    @Entity
    static class UnknownType extends Base {
        Map<String, Integer> counts;
    }

    @Wrong(2042)
    @Entity
    static class ListOfLists extends Base {
        List<List<String>> tags;
    }

    abstract static class Generic<V> extends Base {
        V value;
    }

    @Wrong(2042)
    @Entity
    static class TypeVariable<V> extends Generic<V> {}

    @Wrong(2043)
    @Entity
    static class NoType extends Base {
        @Property(type = String.class)
        URI home;
    }

    static final class UriType implements Type<URI, String> {
        UriType(int ignored) {}

        @Override
        public Class<URI> javaType() {
            return URI.class;
        }

        @Override
        public Class<String> databaseType() {
            return String.class;
        }

        @Override
        public String toDatabase(URI value) {
            return value.toString();
        }

        @Override
        public URI toJava(String value) {
            return URI.create(value);
        }
    }

    @Wrong(2044)
    @Entity
    static class TypeWithArguments extends Base {
        @Property(type = UriType.class)
        URI home;
    }

    static final class CountType implements Type<List<?>, List<?>> {
        @Override
        @SuppressWarnings("unchecked")
        public Class<List<?>> javaType() {
            return (Class<List<?>>) (Class<?>) List.class;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<List<?>> databaseType() {
            return (Class<List<?>>) (Class<?>) List.class;
        }

        @Override
        public List<?> toDatabase(List<?> value) {
            return value;
        }

        @Override
        public List<?> toJava(List<?> value) {
            return value;
        }
    }

    @Wrong(2045)
    @Entity
    static class OtherJavaType extends Base {
        @Property(type = CountType.class)
        URI home;
    }

    @Wrong(2046)
    @Entity
    static class StoredAsList extends Base {
        @Property(type = CountType.class)
        List<?> counts;
    }

    @Wrong(2047)
    @Entity
    static class NullablePrimitive extends Base {
        @Property(nullable = true)
        int pages;
    }

    @Wrong(2048)
    @Entity
    static class Refused extends Base {
        float weight;
    }

    @Wrong(2049)
    @Entity
    static class ScaleBeyondPrecision extends Base {
        @Property(precision = 4, scale = 5)
        BigDecimal price;
    }

    @Wrong(2049)
    @Entity
    static class NegativeLength extends Base {
        @Property(length = -1)
        String name;
    }

    @Wrong(2080)
    @Entity
    static class DocumentWithoutMapper extends Base {
        @Property(json = true)
        Map<String, Integer> counts;
    }

    @Wrong(value = 2081, mappers = 2)
    @Entity
    static class DocumentAndTwoMappers extends Base {
        @Property(json = true)
        Map<String, Integer> counts;
    }

    @Wrong(2082)
    @Entity
    static class DocumentAndType extends Base {
        @Property(json = true, type = CountType.class)
        List<Integer> counts;
    }

    @Wrong(2050)
    @Entity
    static class FinalList extends Base {
        final List<String> tags = new ArrayList<>();
    }

    @Wrong(2034)
    @Entity
    static class ContentKey {
        @PrimaryKey
        TextContent text;
    }

    @Wrong(2038)
    @Entity
    static class ContentVersion extends Base {
        @Version
        BinaryContent bytes;
    }

    @Wrong(2042)
    @Entity
    static class ListOfContents extends Base {
        List<BinaryContent> pages;
    }

    @Wrong(2083)
    @Entity
    static class StreamProperty extends Base {
        InputStream in;
    }

    @Wrong(2083)
    @Entity
    static class HandleProperty extends Base {
        java.sql.Clob text;
    }

    @Wrong(2046)
    @Entity
    static class StoredAsContent extends Base {
        @Property(type = ContentType.class)
        BigDecimal number;
    }

    static class ContentType implements Type<BigDecimal, TextContent> {
        @Override
        public Class<BigDecimal> javaType() {
            return BigDecimal.class;
        }

        @Override
        public Class<TextContent> databaseType() {
            return TextContent.class;
        }

        @Override
        public TextContent toDatabase(BigDecimal value) {
            return TextContent.of(value.toString());
        }

        @Override
        public BigDecimal toJava(TextContent value) {
            return new BigDecimal(value.text());
        }
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.spring;

import io.mikroorm.benchmarks.ground.MongoCollections;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * How Spring Data MongoDB is set up, as its guide says: decimals as decimals, times by the driver's codecs, no names of classes in
 * documents, no events that nobody hears.
 */
final class Templates {

    private Templates() {}

    static MongoTemplate open(MongoCollections database) {
        SimpleMongoClientDatabaseFactory factory =
                new SimpleMongoClientDatabaseFactory(database.client(), database.name());
        MongoCustomConversions conversions = MongoCustomConversions.create(adapter ->
                adapter.bigDecimal(BigDecimalRepresentation.DECIMAL128).useNativeDriverJavaTimeCodecs());
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        MappingMongoConverter converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.setCodecRegistryProvider(factory);
        converter.afterPropertiesSet();
        MongoTemplate template = new MongoTemplate(factory, converter);
        template.setEntityLifecycleEventsEnabled(false);
        return template;
    }
}

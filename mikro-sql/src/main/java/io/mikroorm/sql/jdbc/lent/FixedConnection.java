// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc.lent;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.NClob;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Savepoint;
import java.sql.Struct;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A connection whose transaction and settings stay as they are. What it says of itself, and what it makes, is that of the one behind it. */
abstract class FixedConnection implements Connection {

    /** The connection that does it; an error where it is not lent any more. */
    abstract Connection target(String call);

    @Override
    public String nativeSQL(String sql) throws SQLException {
        return target("nativeSQL").nativeSQL(sql);
    }

    @Override
    public DatabaseMetaData getMetaData() throws SQLException {
        return target("getMetaData").getMetaData();
    }

    @Override
    public boolean isReadOnly() throws SQLException {
        return target("isReadOnly").isReadOnly();
    }

    @Override
    public String getCatalog() throws SQLException {
        return target("getCatalog").getCatalog();
    }

    @Override
    public int getTransactionIsolation() throws SQLException {
        return target("getTransactionIsolation").getTransactionIsolation();
    }

    @Override
    public @Nullable SQLWarning getWarnings() throws SQLException {
        return target("getWarnings").getWarnings();
    }

    @Override
    public void clearWarnings() throws SQLException {
        target("clearWarnings").clearWarnings();
    }

    @Override
    public Map<String, Class<?>> getTypeMap() throws SQLException {
        return target("getTypeMap").getTypeMap();
    }

    @Override
    public int getHoldability() throws SQLException {
        return target("getHoldability").getHoldability();
    }

    @Override
    public Clob createClob() throws SQLException {
        return target("createClob").createClob();
    }

    @Override
    public Blob createBlob() throws SQLException {
        return target("createBlob").createBlob();
    }

    @Override
    public NClob createNClob() throws SQLException {
        return target("createNClob").createNClob();
    }

    @Override
    public SQLXML createSQLXML() throws SQLException {
        return target("createSQLXML").createSQLXML();
    }

    @Override
    public Array createArrayOf(String typeName, Object[] elements) throws SQLException {
        return target("createArrayOf").createArrayOf(typeName, elements);
    }

    @Override
    public Struct createStruct(String typeName, Object[] attributes) throws SQLException {
        return target("createStruct").createStruct(typeName, attributes);
    }

    @Override
    public String getClientInfo(String name) throws SQLException {
        return target("getClientInfo").getClientInfo(name);
    }

    @Override
    public Properties getClientInfo() throws SQLException {
        return target("getClientInfo").getClientInfo();
    }

    @Override
    public String getSchema() throws SQLException {
        return target("getSchema").getSchema();
    }

    @Override
    public int getNetworkTimeout() throws SQLException {
        return target("getNetworkTimeout").getNetworkTimeout();
    }

    @Override
    public void commit() {
        throw LentErrors.notYours("commit(…)");
    }

    @Override
    public void rollback() {
        throw LentErrors.notYours("rollback(…)");
    }

    @Override
    public void rollback(Savepoint savepoint) {
        throw LentErrors.notYours("rollback(…)");
    }

    @Override
    public Savepoint setSavepoint() {
        throw LentErrors.notYours("setSavepoint(…)");
    }

    @Override
    public Savepoint setSavepoint(String name) {
        throw LentErrors.notYours("setSavepoint(…)");
    }

    @Override
    public void releaseSavepoint(Savepoint savepoint) {
        throw LentErrors.notYours("releaseSavepoint(…)");
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        throw LentErrors.notYours("setReadOnly(…)");
    }

    @Override
    public void setCatalog(String catalog) {
        throw LentErrors.notYours("setCatalog(…)");
    }

    @Override
    public void setTransactionIsolation(int level) {
        throw LentErrors.notYours("setTransactionIsolation(…)");
    }

    @Override
    public void setTypeMap(Map<String, Class<?>> map) {
        throw LentErrors.notYours("setTypeMap(…)");
    }

    @Override
    public void setHoldability(int holdability) {
        throw LentErrors.notYours("setHoldability(…)");
    }

    @Override
    public void setClientInfo(String name, String value) {
        throw LentErrors.notYours("setClientInfo(…)");
    }

    @Override
    public void setClientInfo(Properties properties) {
        throw LentErrors.notYours("setClientInfo(…)");
    }

    @Override
    public void setSchema(String schema) {
        throw LentErrors.notYours("setSchema(…)");
    }

    @Override
    public void abort(Executor executor) {
        throw LentErrors.notYours("abort(…)");
    }

    @Override
    public void setNetworkTimeout(Executor executor, int milliseconds) {
        throw LentErrors.notYours("setNetworkTimeout(…)");
    }
}

#ifndef PARLEY_CCURL_SHIM_H
#define PARLEY_CCURL_SHIM_H

/* libcurl's option functions are variadic, and Swift cannot call variadic C functions. Each shim below fixes the type
   of the one argument, so that the compiler checks at the call what libcurl would only find out while running.
   The type-checking macros of curl.h are off because they wrap the very calls that are typed here. */
#define CURL_DISABLE_TYPECHECK 1
#include <curl/curl.h>

#pragma clang assume_nonnull begin

typedef size_t (*parley_curl_data_function)(char *_Nullable bytes, size_t size, size_t count, void *_Nullable context);

static inline CURLcode parley_curl_easy_setopt_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode parley_curl_easy_setopt_offset(CURL *easy, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode parley_curl_easy_setopt_string(CURL *easy, CURLoption option, const char *_Nullable value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode parley_curl_easy_setopt_pointer(CURL *easy, CURLoption option, const void *_Nullable value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode parley_curl_easy_setopt_list(CURL *easy, CURLoption option, struct curl_slist *_Nullable value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode parley_curl_easy_setopt_share(CURL *easy, CURLSH *_Nullable share) {
    return curl_easy_setopt(easy, CURLOPT_SHARE, share);
}

/* For the write and the header function, which have one signature. */
static inline CURLcode parley_curl_easy_setopt_function(
    CURL *easy, CURLoption option, parley_curl_data_function _Nullable function) {
    return curl_easy_setopt(easy, option, function);
}

static inline CURLcode parley_curl_easy_getinfo_long(CURL *easy, CURLINFO info, long *value) {
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLcode parley_curl_easy_getinfo_offset(CURL *easy, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLMcode parley_curl_multi_setopt_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

static inline CURLSHcode parley_curl_share_setopt_lock_data(CURLSH *share, curl_lock_data data) {
    return curl_share_setopt(share, CURLSHOPT_SHARE, data);
}

/* CURLMsg keeps the result in a union, which Swift would have to read through untyped memory. */
static inline CURLcode parley_curl_message_result(const CURLMsg *message) {
    return message->data.result;
}

/* Macros that are expressions are not imported. */
static inline size_t parley_curl_write_pause(void) {
    return CURL_WRITEFUNC_PAUSE;
}

#pragma clang assume_nonnull end

#endif

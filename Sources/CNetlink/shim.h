// The kernel's route messages, which Swift's Glibc module leaves out.
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
